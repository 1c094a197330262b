import { compareUnits } from './compare-units.ts';
import { isOneSided, type OneSided, type UnitChange } from './unit-change.ts';
import { findPassages, type Part, type Passage } from './find-passages.ts';
import { matchSections, type EditionSection, type Match } from './match-sections.ts';
import { isVoid } from './text-unit.ts';

/** Two editions side by side. */
export type PairedEditions = {
  /** The sections that both have, in the order of the later one, with what became of their units. */
  readonly units: ReadonlyMap<Match, readonly UnitChange[]>;
  readonly gone: readonly EditionSection[];
  readonly come: readonly EditionSection[];
  readonly passages: readonly Passage[];
};

/** Finds the sections of one edition in another, and the text that went from one section to another. */
export function pairEditions(before: readonly EditionSection[], after: readonly EditionSection[]): PairedEditions {
  const matches = matchSections(before, after);
  const found = new Map(matches.map((match) => [match.after, match]));
  const kept = new Set(matches.map((match) => match.before));
  const ordered = after.flatMap((section) => found.get(section) ?? []);
  const units = new Map(ordered.map((match) => [match, compareUnits(match.before.units, match.after.units)]));
  const gone = before.filter((section) => !kept.has(section));
  const come = after.filter((section) => !found.has(section));
  const lost = [...pick(units, 'removed', 'before'), ...cutAll(gone, 'before')];
  const got = [...pick(units, 'added', 'after'), ...cutAll(come, 'after')];
  return { units, gone, come, passages: findPassages(lost, got) };
}

/** What sections that both editions have lost, or got; what is told as a whole is not cut. */
function pick(units: PairedEditions['units'], kind: OneSided, side: keyof Match): readonly Part[] {
  return [...units].flatMap(([match, changes]) =>
    isVoided(match) || isNew(match, changes)
      ? []
      : changes
          .filter((change) => change.kind === kind && isOneSided(change))
          .map((change) => ({ section: match[side], change })),
  );
}

/** A section that only one edition has lost, or got, all. */
function cutAll(sections: readonly EditionSection[], side: keyof Match): readonly Part[] {
  return sections.flatMap((section) =>
    (side === 'before' ? compareUnits(section.units, []) : compareUnits([], section.units)).map((change) => ({
      section,
      change,
    })),
  );
}

/** A section of which nothing was kept is not told piece by piece. */
export function isNew({ before, after }: Match, changes: readonly UnitChange[]): boolean {
  const count = Math.min(before.units.length, after.units.length);
  const all = changes.reduce((sum, { below = [] }) => sum + 1 + below.length, 0);
  return count > 0 && all >= before.units.length + after.units.length && changes.every(isOneSided);
}

/** Says of a section whether nothing but its number was left. */
export function isVoided({ before, after }: Match): boolean {
  const isLeft = ({ title, units }: EditionSection) =>
    units.every(isVoid) && (units.length > 0 || isVoid({ text: title }));
  return isLeft(after) && !isLeft(before);
}
