import { compareUnits, type UnitChange } from './compare-units.ts';
import type { Cut } from './mark-differences.ts';
import { matchSections, type EditionSection, type Match } from './match-sections.ts';
import { foldSpelling } from './same-spelling.ts';
import {
  tellAnew,
  tellChapter,
  tellHeading,
  tellMove,
  tellShift,
  tellUnit,
  tellWhole,
  type Change,
} from './tell-change.ts';

/** Tells what changed from one edition to the next, in the order of the later one, each change once. */
export function compareEditions(
  before: readonly EditionSection[],
  after: readonly EditionSection[],
  cut: Cut,
): readonly Change[] {
  const matches = matchSections(before, after);
  const found = new Map(matches.map((match) => [match.after, match]));
  const kept = new Set(matches.map((match) => match.before));
  const strayed = listStrayed(matches, before, after);
  const shifts = joinShifts(after.flatMap((section) => found.get(section) ?? []).filter(isRenumbered));
  const chapters = new Map(
    matches
      .filter((match) => match.before.chapter === match.after.chapter)
      .map((match) => [match.after.chapter, match]),
  );
  const told = after.flatMap((section) => {
    const match = found.get(section);
    if (!match) return [tellWhole('added', section)];
    const isSameChapter = match.before.chapter === section.chapter;
    const heads = isSameChapter && chapters.get(section.chapter) === match ? tellChapter(match, cut) : [];
    return [...heads, ...tellMatch(match, strayed.has(match), shifts.get(match), cut)];
  });
  return [...told, ...before.filter((section) => !kept.has(section)).map((section) => tellWhole('removed', section))];
}

function tellMatch(match: Match, isStray: boolean, shift: Change | undefined, cut: Cut): readonly Change[] {
  const { before, after } = match;
  const units = compareUnits(before.units, after.units);
  return [
    ...(shift ? [shift] : []),
    ...(isStray || before.chapter !== after.chapter ? [tellMove(match)] : []),
    ...tellHeading(match, cut),
    ...(isNew(match, units) ? [tellAnew(match)] : units.map((change) => tellUnit(match, change, cut))),
  ];
}

/** A section of which nothing was kept is not told piece by piece. */
function isNew({ before, after }: Match, changes: readonly UnitChange[]): boolean {
  const count = Math.min(before.units.length, after.units.length);
  const isRest = ({ kind }: UnitChange) => kind === 'added' || kind === 'removed';
  const all = changes.reduce((sum, { below = [] }) => sum + 1 + below.length, 0);
  return count > 0 && all >= before.units.length + after.units.length && changes.every(isRest);
}

function isRenumbered({ before, after }: Match): boolean {
  return foldSpelling(before.label) !== foldSpelling(after.label);
}

/** Numbers that went on one after the other are one change, told at the first. */
function joinShifts(shifted: readonly Match[]): ReadonlyMap<Match, Change> {
  const runs: Match[][] = [];
  for (const match of shifted) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.after.chapter === match.after.chapter) run.push(match);
    else runs.push([match]);
  }
  return new Map(runs.flatMap((run) => (run[0] ? [[run[0], tellShift(run)] as const] : [])));
}

/** What stands in another order: of the sections that both have, those outside the longest run that kept its order. */
function listStrayed(
  matches: readonly Match[],
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): ReadonlySet<Match> {
  const stayed = matches.filter((match) => match.before.chapter === match.after.chapter);
  const ordered = stayed.toSorted((a, b) => after.indexOf(a.after) - after.indexOf(b.after));
  const places = ordered.map((match) => before.indexOf(match.before));
  const longest = places.map(() => 1);
  const previous = places.map(() => -1);
  places.forEach((place, at) => {
    for (let earlier = 0; earlier < at; earlier += 1)
      if ((places[earlier] ?? 0) < place && (longest[earlier] ?? 0) + 1 > (longest[at] ?? 0)) {
        longest[at] = (longest[earlier] ?? 0) + 1;
        previous[at] = earlier;
      }
  });
  const kept = new Set<Match>();
  for (let at = longest.indexOf(Math.max(0, ...longest)); at >= 0; at = previous[at] ?? -1) {
    const match = ordered[at];
    if (match) kept.add(match);
  }
  return new Set(stayed.filter((match) => !kept.has(match)));
}
