import type { Wording } from './wording.ts';

/**
 * A link that paper shows as a note: what it leads to, and the address to type. `path` is inside the site (without
 * base), `url` outside it. Into a city's own words no number is put: there `words` are those that lead away. `of` says
 * in whose wording it stands where a passage has both, and only one may be printed.
 */
export type LinkNote = {
  readonly title: string;
  readonly path?: string;
  readonly url?: string;
  readonly words?: string;
  readonly of?: Wording;
};

/** Takes what a compiled file carries in their place; gives the notes, or undefined when it is something else. */
export function parseLinkNotes(carried: unknown): readonly LinkNote[] | undefined {
  return Array.isArray(carried) && carried.every(isLinkNote) ? carried : undefined;
}

function isLinkNote(note: unknown): note is LinkNote {
  const { title, path, url } = (note ?? {}) as Partial<Record<keyof LinkNote, unknown>>;
  return typeof title === 'string' && [path, url].filter((one) => typeof one === 'string').length === 1;
}
