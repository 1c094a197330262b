import type { OneSided, UnitChange } from './unit-change.ts';
import { listStrayed } from './list-strayed.ts';
import type { Cut } from './mark-differences.ts';
import { matchChapters } from './match-chapters.ts';
import type { EditionSection, Match } from './match-sections.ts';
import { isNew, isVoided, pairEditions } from './pair-editions.ts';
import { foldSpelling } from './same-spelling.ts';
import { tellAnew, tellChapter, tellHeading, tellMove, tellUnit, tellWhole, type Change } from './tell-change.ts';
import { tellPassages, tellVoided } from './tell-passage.ts';
import { tellShift } from './tell-shift.ts';

/** All that is known of two editions before it is told. */
type Known = {
  readonly cut: Cut;
  readonly strayed: ReadonlySet<Match>;
  readonly shifts: ReadonlyMap<Match, Change>;
  readonly isSameChapter: (match: Match) => boolean;
  /** What went from one section to another, told where it came or, if that is new as a whole, where it was. */
  readonly passages: ReadonlyMap<UnitChange | EditionSection, Change | 'told'>;
};

/** Tells what changed from one edition to the next, in the order of the later one, each change once. */
export function compareEditions(
  before: readonly EditionSection[],
  after: readonly EditionSection[],
  cut: Cut,
): readonly Change[] {
  const { units, gone, come, passages } = pairEditions(before, after);
  const ordered = [...units.keys()];
  const found = new Map(ordered.map((match) => [match.after, match]));
  const isSameChapter = matchChapters(before, after);
  const known: Known = {
    cut,
    isSameChapter,
    strayed: listStray(ordered.filter(isSameChapter), before),
    shifts: joinShifts(ordered, before, after),
    passages: tellPassages(passages, { gone, come }, cut),
  };
  const chapters = Map.groupBy(ordered.filter(isSameChapter), (match) => match.after.chapter);
  const first = new Set([...chapters.values()].map(([match]) => match));
  const told = after.flatMap((section) => {
    const match = found.get(section);
    if (!match) return tellRest('added', section, known);
    const changes = tellMatch(match, units.get(match) ?? [], known);
    return first.has(match) ? [...tellChapter(match, cut), ...changes] : changes;
  });
  return [...told, ...gone.flatMap((section) => tellRest('removed', section, known))];
}

function tellRest(kind: OneSided, section: EditionSection, { passages }: Known): readonly Change[] {
  const passage = passages.get(section);
  return passage === 'told' ? [] : [passage ?? tellWhole(kind, section)];
}

function tellMatch(match: Match, units: readonly UnitChange[], known: Known): readonly Change[] {
  if (isVoided(match)) return [tellVoided(match)];
  const { cut, passages, shifts } = known;
  const shift = shifts.get(match);
  const isFar = !known.isSameChapter(match);
  return [
    ...(shift ? [shift] : []),
    ...(isFar || known.strayed.has(match) ? [tellMove(match, isFar)] : []),
    ...tellHeading(match, cut),
    ...(isNew(match, units)
      ? [tellAnew(match)]
      : units.flatMap((change) => {
          const passage = passages.get(change);
          return passage === 'told' ? [] : [passage ?? tellUnit(match, change, cut)];
        })),
  ];
}

/** Numbers that went on one after the other, with nothing between them before or after, are told at the first. */
function joinShifts(
  ordered: readonly Match[],
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): ReadonlyMap<Match, Change> {
  const isShifted = (match: Match) => foldSpelling(match.before.label) !== foldSpelling(match.after.label);
  const runs: Match[][] = [];
  for (const match of ordered.filter((one) => isShifted(one) && !isVoided(one))) {
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last?.after.chapter === match.after.chapter &&
      before[before.indexOf(last.before) + 1] === match.before &&
      after[after.indexOf(last.after) + 1] === match.after;
    if (isNext) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return new Map(runs.flatMap((run) => (run[0] ? [[run[0], tellShift(run)] as const] : [])));
}

/** What stands in another order within its chapter. */
function listStray(stayed: readonly Match[], before: readonly EditionSection[]): ReadonlySet<Match> {
  const strayed = [...Map.groupBy(stayed, ({ after }) => after.chapter).values()].flatMap((chapter) => {
    const places = listStrayed(chapter.map((match) => before.indexOf(match.before)));
    return chapter.filter((match) => places.has(before.indexOf(match.before)));
  });
  return new Set(strayed);
}
