import type { UnitChange } from './unit-change.ts';
import { cutPairs, likeness } from './likeness.ts';
import type { EditionSection } from './match-sections.ts';
import { foldSpelling } from './same-spelling.ts';

/** A piece of a section that only one of two editions has, with what belongs to it. */
export type Part = { readonly section: EditionSection; readonly change: UnitChange };

/** A piece of text that left one section and stands in another. */
export type Passage = { readonly gone: Part; readonly come: Part };

/** Text that stands in another section is the same text only when hardly a word of it has changed. */
const ALIKE = 0.8;
/** Shorter words stand in many places, and nothing is known by them. */
const LEAST = 10;

function isLongEnough(text: string): boolean {
  return foldSpelling(text).length >= LEAST;
}

/** Takes what sections lost and what sections got; gives what went from one to another, each piece once. */
export function findPassages(gone: readonly Part[], come: readonly Part[]): readonly Passage[] {
  const taken = new Set<Part>();
  const take = (part: Part, found: Part | undefined): readonly Passage[] => {
    if (!found) return [];
    taken.add(found).add(part);
    return [{ gone: part, come: found }];
  };
  const cut = come.map((part) => ({ part, pairs: cutPairs(textOf(part)) }));
  const long = gone.flatMap((part) => {
    if (!isLongEnough(textOf(part))) return [];
    const pairs = cutPairs(textOf(part));
    const alike = cut
      .filter(({ part: other }) => !taken.has(other) && headOf(other)?.kind === headOf(part)?.kind)
      .map((other) => ({ part: other.part, weight: likeness(pairs, other.pairs) }))
      .filter(({ weight }) => weight >= ALIKE);
    return take(part, alike.toSorted((a, b) => b.weight - a.weight)[0]?.part);
  });
  // A short piece is known by what went the same way.
  const short = gone.flatMap((part) => {
    if (taken.has(part)) return [];
    const isSame = (other: Part) =>
      !taken.has(other) &&
      foldSpelling(textOf(other)) === foldSpelling(textOf(part)) &&
      long.some(({ gone: from, come: to }) => from.section === part.section && to.section === other.section);
    return take(part, come.find(isSame));
  });
  return [...long, ...short].toSorted((a, b) => come.indexOf(a.come) - come.indexOf(b.come));
}

/** Gives the places, in its section, of all that a part holds: its own first. */
export function placesOf({ change: { before, after, below = [] } }: Part): readonly number[] {
  return [after ?? before ?? -1, ...below];
}

function headOf(part: Part) {
  return part.section.units[placesOf(part)[0] ?? -1];
}

function textOf(part: Part): string {
  return placesOf(part)
    .map((at) => part.section.units[at]?.text ?? '')
    .join('');
}
