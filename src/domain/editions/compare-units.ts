import { align, type Pair } from './align.ts';
import { joinColumns } from './join-columns.ts';
import { cutPairs, likeness } from './likeness.ts';
import { foldSpelling } from './same-spelling.ts';
import { CELL, isVoid, type TextUnit } from './text-unit.ts';
import { isOneSided, type UnitChange } from './unit-change.ts';

/** Two units are the same one when they are at least so like; by their number, a little less. */
const ALIKE = 0.5;
const ALIKE_BY_NUMBER = 0.25;
/** Text that stands elsewhere is the same text only when hardly a word of it has changed. */
const MOVED = 0.8;

/** Takes the units of a section before and after; gives what became of each that is not as it was, in order. */
export function compareUnits(before: readonly TextUnit[], after: readonly TextUnit[]): readonly UnitChange[] {
  const { pairs, moved, gone, come } = pairAll(before, after);
  const changes: readonly UnitChange[] = [
    ...pairs.flatMap(([from, to]) => judgePair(from, to, before[from], after[to])),
    ...moved.map(([from, to]): UnitChange => ({ kind: 'moved', before: from, after: to })),
    ...come.map((at): UnitChange => ({ kind: 'added', after: at })),
    ...gone.map((at): UnitChange => ({ kind: 'removed', before: at })),
  ];
  // What is gone is told where it stood, behind what now stands there.
  const placeOf = ({ before: from = 0, after: to }: UnitChange) => to ?? findPlace(from, pairs) + 0.5;
  const sorted = joinColumns(
    changes.toSorted((a, b) => placeOf(a) - placeOf(b)),
    before,
    after,
  );
  return sorted.reduce((told: readonly UnitChange[], change) => joinBelow(told, change, before, after), []);
}

/** Takes the units of a section before and after; gives which are the same ones, wherever in it they stand. */
export function pairUnits(before: readonly TextUnit[], after: readonly TextUnit[]): readonly Pair[] {
  const { pairs, moved } = pairAll(before, after);
  return [...pairs, ...moved];
}

/** The units that stayed in their order, those that stand elsewhere, and those that only one side has. */
function pairAll(before: readonly TextUnit[], after: readonly TextUnit[]) {
  const weigh = weighUnits(before, after);
  const kept = align(before.length, after.length, weigh);
  const pairs = [...kept, ...pairGaps(kept, before, after)];
  const listFree = (units: readonly TextUnit[], side: 0 | 1, taken: readonly Pair[]) =>
    [...units.keys()].filter((at) => !taken.some((pair) => pair[side] === at));
  const moved = pairMoved(listFree(before, 0, pairs), listFree(after, 1, pairs), weigh);
  const all = [...pairs, ...moved];
  return { pairs, moved, gone: listFree(before, 0, all), come: listFree(after, 1, all) };
}

/** A paragraph that comes with its items is one change, and so is a table. */
function joinBelow(
  told: readonly UnitChange[],
  change: UnitChange,
  before: readonly TextUnit[],
  after: readonly TextUnit[],
): readonly UnitChange[] {
  const above = told.at(-1);
  if (!above || above.kind !== change.kind || !isOneSided(above) || !isOneSided(change)) return [...told, change];
  const [side, units] = change.kind === 'added' ? (['after', after] as const) : (['before', before] as const);
  const at = change[side] ?? -1;
  const [held, unit] = [units[above[side] ?? -1], units[at]];
  if (!held || !unit || !isBelow(unit, held)) return [...told, change];
  return [...told.slice(0, -1), { ...above, below: [...(above.below ?? []), at] }];
}

function isBelow(unit: TextUnit, above: TextUnit): boolean {
  if (above.kind === 'caption') return unit.kind === 'row' || unit.kind === 'figure';
  if (above.kind !== 'provision' || unit.kind !== 'provision') return false;
  return unit.anchor === '' || unit.anchor.startsWith(`${above.anchor}-`);
}

/** How much two units are the same one: what is exactly so above all, then what is alike. */
function weighUnits(before: readonly TextUnit[], after: readonly TextUnit[]) {
  const cut = (units: readonly TextUnit[]) => units.map(({ text }) => cutPairs(text));
  const [from, to] = [cut(before), cut(after)];
  return (row: number, column: number): number => {
    const [a, b] = [before[row], after[column]];
    const [pairsA, pairsB] = [from[row], to[column]];
    if (!a || !b || !pairsA || !pairsB || a.kind !== b.kind) return 0;
    return weighTwo(a, b, () => likeness(pairsA, pairsB));
  };
}

function weighTwo(a: TextUnit, b: TextUnit, compare: () => number): number {
  const isSameNumber = numberOf(a) !== '' && numberOf(a) === numberOf(b);
  // Of what was deleted only the number is left, and only by that it is known.
  if (isVoid(a) || isVoid(b)) return isSameNumber ? 1 : 0;
  if (a.text === b.text) return 3;
  const alike = compare();
  if (alike >= ALIKE) return 1 + alike;
  return alike >= ALIKE_BY_NUMBER && (isSameNumber || isSameRow(a, b)) ? 0.5 + alike : 0;
}

/** A row of a table is known by its first cell. */
function isSameRow(a: TextUnit, b: TextUnit): boolean {
  const headOf = ({ text }: TextUnit) => foldSpelling(text.split(CELL)[0] ?? '');
  return a.kind === 'row' && headOf(a) === headOf(b);
}

/** What lies between the same neighbours, one before and one after, of one kind: it was written anew. */
function pairGaps(kept: readonly Pair[], before: readonly TextUnit[], after: readonly TextUnit[]): readonly Pair[] {
  const ends: readonly Pair[] = [[-1, -1], ...kept, [before.length, after.length]];
  return ends.slice(1).flatMap(([nextFrom, nextTo], at): readonly Pair[] => {
    const [from, to] = ends[at] ?? [-1, -1];
    const isOne = nextFrom - from === 2 && nextTo - to === 2;
    return isOne && before[from + 1]?.kind === after[to + 1]?.kind ? [[from + 1, to + 1]] : [];
  });
}

function pairMoved(
  gone: readonly number[],
  come: readonly number[],
  weigh: (before: number, after: number) => number,
): readonly Pair[] {
  const taken = new Set<number>();
  return gone.flatMap((from): readonly Pair[] => {
    const to = come.find((at) => !taken.has(at) && weigh(from, at) >= 1 + MOVED);
    if (to === undefined) return [];
    taken.add(to);
    return [[from, to]];
  });
}

function judgePair(
  from: number,
  to: number,
  before: TextUnit | undefined,
  after: TextUnit | undefined,
): readonly UnitChange[] {
  if (!before || !after) return [];
  const at = { before: from, after: to };
  const isRenumbered = numberOf(before) !== numberOf(after) || foldSpelling(before.label) !== foldSpelling(after.label);
  return [
    ...(isRenumbered ? [{ kind: 'renumbered', ...at } as const] : []),
    ...(before.text === after.text && (isRenumbered || before.label === after.label)
      ? []
      : [{ kind: isSameWords(before, after) ? 'spelling' : 'revised', ...at } as const]),
  ];
}

function isSameWords(before: TextUnit, after: TextUnit): boolean {
  return foldSpelling(before.text) === foldSpelling(after.text);
}

/** Its own number within what holds it: of art-3-p2-i1 the i1. What has no address has none. */
function numberOf({ kind, anchor }: TextUnit): string {
  return kind === 'provision' ? anchor.slice(anchor.lastIndexOf('-', anchor.search(/[pi]\d[\d-]*$/)) + 1) : '';
}

function findPlace(from: number, pairs: readonly Pair[]): number {
  return Math.max(-1, ...pairs.filter(([row]) => row < from).map(([, column]) => column));
}
