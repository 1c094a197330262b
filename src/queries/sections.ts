import { getEntry, render } from 'astro:content';
import type { Section } from '../domain/handbook/handbook.ts';
import type { LinkNote } from '../domain/handbook/link-note.ts';
import { parseSectionReference } from '../domain/handbook/section-reference.ts';
import { findDocument } from './documents.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/** A section ready to be drawn: its text as a component, the links to note on paper, the terms it uses. */
export type RenderedSection = {
  readonly section: Section;
  readonly Content: Rendered['Content'];
  readonly notes: readonly LinkNote[];
  readonly terms: readonly string[];
};

/** Takes a section; gives it with its text. Throws when its file is missing. */
export async function renderSection(section: Section): Promise<RenderedSection> {
  const id = `${section.document}/${section.chapter}/${section.id}`;
  const entry = await getEntry('sections', id);
  if (!entry) throw new Error(`content/cities/${id}.mdx がありません。`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  return {
    section,
    Content,
    notes: remarkPluginFrontmatter['notes'] ?? [],
    terms: remarkPluginFrontmatter['terms'] ?? [],
  };
}

/** Takes `<city>/<document>/<section>`; gives the section. Throws when there is none; `from` says where it was asked for. */
export async function getSection(reference: string, from: string): Promise<Section> {
  const parsed = parseSectionReference(reference);
  const section = parsed && (await findSection(parsed.document, parsed.section));
  if (!section) {
    throw new Error(
      `${from} の「${reference}」という節はありません。<市>/<文書>/<節のファイル名> の形か、つづりを確かめてください。`,
    );
  }
  return section;
}

async function findSection(document: string, id: string): Promise<Section | undefined> {
  const sections = (await findDocument(document))?.chapters.flatMap((chapter) => chapter.sections);
  return sections?.find((section) => section.id === id);
}
