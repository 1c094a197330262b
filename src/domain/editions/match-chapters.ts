import type { EditionSection, Match } from './match-sections.ts';
import { foldSpelling } from './same-spelling.ts';

/** Gives the name of a chapter without its number. */
export function chapterTitle({ chapterName, chapterLabel }: EditionSection): string {
  return chapterName.slice(chapterLabel.length).trim();
}

/**
 * Takes two editions; gives what tells of a section whether it stayed in its chapter. A chapter is the same one by its
 * title, since its number and its address go on when another comes before it; else by its address.
 */
export function matchChapters(
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): (match: Match) => boolean {
  const [from, to] = [listChapters(before), listChapters(after)];
  const same = new Map<string, string>();
  for (const [chapter, title] of from) {
    const named = [...to].filter(([, other]) => title !== '' && other === title).map(([other]) => other);
    const found = named.includes(chapter) ? chapter : named[0];
    if (found !== undefined) same.set(chapter, found);
  }
  const taken = new Set(same.values());
  for (const chapter of from.keys()) if (!same.has(chapter) && !taken.has(chapter)) same.set(chapter, chapter);
  return ({ before: one, after: other }) => same.get(one.chapter) === other.chapter;
}

function listChapters(sections: readonly EditionSection[]): ReadonlyMap<string, string> {
  return new Map(sections.map((section) => [section.chapter, foldSpelling(chapterTitle(section))]));
}
