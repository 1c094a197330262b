import { cutPairs, likeness, type Pairs } from './likeness.ts';
import type { TextUnit } from './text-unit.ts';

/** A section of one edition: how it is named, where it stands, and its text. */
export type EditionSection = {
  /** Its permanent number. */
  readonly code: string;
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Its heading on one line. */
  readonly name: string;
  /** The chapter it stands in, and how that is named. */
  readonly chapter: string;
  readonly chapterName: string;
  readonly chapterLabel: string;
  /** The address of its chapter in this edition. */
  readonly path: string;
  readonly units: readonly TextUnit[];
};

export type Match = { readonly before: EditionSection; readonly after: EditionSection };

/** A section under another number is the same one when it is so like; under the same number much less is enough. */
const ALIKE = 0.6;
const ALIKE_BY_CODE = 0.2;

/**
 * Finds the sections of one edition in another: by their number and by their likeness, since articles are renumbered
 * with their files. What has the same number and hardly a word in common was written anew, unless its text stands
 * elsewhere.
 */
export function matchSections(before: readonly EditionSection[], after: readonly EditionSection[]): readonly Match[] {
  const from = before.map((section) => ({ section, pairs: cutSection(section) }));
  const to = after.map((section) => ({ section, pairs: cutSection(section) }));
  const likely = from.flatMap((a) => to.flatMap((b) => weighTwo(a, b)));
  const matches = new Map<EditionSection, EditionSection>();
  const taken = new Set<EditionSection>();
  const take = ({ before: one, after: other }: Match) => {
    if (matches.has(one) || taken.has(other)) return;
    matches.set(one, other);
    taken.add(other);
  };
  likely.toSorted((a, b) => b.weight - a.weight).forEach(take);
  for (const one of before) for (const other of after) if (one.code === other.code) take({ before: one, after: other });
  return [...matches].map(([one, other]) => ({ before: one, after: other }));
}

function cutSection({ title, units }: EditionSection): Pairs {
  return cutPairs([title, ...units.map(({ text }) => text)].join(''));
}

type Held = { readonly section: EditionSection; readonly pairs: Pairs };

function weighTwo(a: Held, b: Held): readonly (Match & { readonly weight: number })[] {
  const alike = likeness(a.pairs, b.pairs);
  const isSame = a.section.code === b.section.code;
  if (alike < (isSame ? ALIKE_BY_CODE : ALIKE)) return [];
  return [{ before: a.section, after: b.section, weight: alike + (isSame ? 0.3 : 0) }];
}
