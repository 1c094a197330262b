import { parseLinkNotes, type LinkNote } from './link-note.ts';

/** What the text of a section leads to, found while its Markdown is compiled: links for paper to note, and terms. */
export type TextLinks = { readonly notes: readonly LinkNote[]; readonly terms: readonly string[] };

/** Under this name the compiled file carries them. */
export const TEXT_LINKS = 'textLinks';

/**
 * Takes what a compiled file carries, so that no note vanishes from paper because nobody wrote the notes. `from` is the
 * file. Throws when they are missing or have another form.
 */
export function parseTextLinks(carried: Readonly<Record<string, unknown>>, from: string): TextLinks {
  const { notes: linked, terms } = (carried[TEXT_LINKS] ?? {}) as Partial<Record<keyof TextLinks, unknown>>;
  const notes = parseLinkNotes(linked);
  if (notes && Array.isArray(terms) && terms.every(isText)) return { notes, terms };
  throw new Error(
    `${from} のリンク先と用語の一覧（${TEXT_LINKS}）が、組み立ての途中で失われました。src/markdown/rehype-handbook-links.ts が astro.config.mjs の rehypePlugins にあるか確かめてください。`,
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
