import type { PartnerKind, IndexedProject } from './explore-projects.ts';
import { foldText } from '../japanese/fold-text.ts';

/**
 * How much of two titles must be the same pairs of characters for them to count as similar (0 to 1); our own measure.
 */
const ALIKE = 0.4;

/**
 * Takes all projects, one of them and how many to give; gives those that share a partner or have a similar title, most
 * alike first.
 */
export function findSimilarProjects(
  projects: readonly IndexedProject[],
  one: IndexedProject,
  most: number,
): readonly IndexedProject[] {
  const pairs = pairsOf(one.title);
  return projects
    .filter(({ number }) => number !== one.number)
    .map((other) => {
      const shared = other.foldedPartners.some((partner) => one.foldedPartners.includes(partner));
      return { other, alike: compareTitles(pairs, pairsOf(other.title)) + (shared ? 1 : 0) };
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.other.number - b.other.number)
    .slice(0, most)
    .map(({ other }) => other);
}

export type RecurringPartner = { readonly name: string; readonly numbers: readonly number[] };

/**
 * Takes projects; gives the partners named in two rows or more, with the rows, most often first. Names count as
 * written.
 */
export function listRecurringPartners(projects: readonly IndexedProject[]): readonly RecurringPartner[] {
  const rows = new Map<string, number[]>();
  for (const { partners, number } of projects) {
    for (const name of new Set(partners)) rows.set(name, [...(rows.get(name) ?? []), number]);
  }
  return [...rows]
    .filter(([, numbers]) => numbers.length > 1)
    .map(([name, numbers]) => ({ name, numbers }))
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

/** Takes projects and the kinds of partners; gives for each kind how many projects have such a partner. */
export function countPartnerKinds(
  projects: readonly IndexedProject[],
  kinds: readonly PartnerKind[],
): readonly { readonly label: string; readonly count: number }[] {
  return kinds.map(({ label, words }) => {
    const folded = words.map(foldText);
    const has = ({ partners }: IndexedProject) =>
      partners.some((partner) => folded.some((word) => foldText(partner).includes(word)));
    return { label, count: projects.filter(has).length };
  });
}

function pairsOf(title: string): ReadonlySet<string> {
  const text = foldText(title);
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

function compareTitles(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}
