import { render } from 'astro:content';
import { parseEditorNotes, type EditorNote } from '../domain/handbook/editor-note.ts';
import type { Section } from '../domain/handbook/handbook.ts';
import { parseSectionReference } from '../domain/handbook/section-reference.ts';
import { parseTextLinks, type TextLinks } from '../domain/handbook/text-links.ts';
import type { Wording } from '../domain/handbook/wording.ts';
import { findDocument } from './documents.ts';
import { renderBeside, type BesideSection } from './officials.ts';
import { findText } from './texts.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/**
 * A section ready to be drawn: its text as a component, the links to note on paper, the terms it uses, its editor's
 * notes.
 */
export type RenderedSection = TextLinks & {
  readonly section: Section;
  readonly Content: Rendered['Content'];
  readonly editorNotes: readonly EditorNote[];
  /** The city's own words for it, where they lie beside ours. */
  readonly beside: BesideSection | undefined;
};

/** Takes a section; gives it with its text. Throws when its file is missing or its links were lost on the way. */
export async function renderSection(section: Section): Promise<RenderedSection> {
  const id = `${section.document}/${section.chapter}/${section.id}`;
  const file = `content/cities/${id}.mdx`;
  const entry = await findText(section);
  if (!entry) throw new Error(`${file} がありません。`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const beside = await renderBeside(section);
  const own = {
    editorNotes: parseEditorNotes(remarkPluginFrontmatter, file),
    ...parseTextLinks(remarkPluginFrontmatter, file),
  };
  if (beside === undefined) return { section, Content, beside, ...own };
  const editorNotes = [...mark(own.editorNotes, 'own'), ...mark(beside.editorNotes, 'official')];
  const notes = [...mark(own.notes, 'own'), ...mark(beside.notes, 'official')];
  return { section, Content, beside, ...own, editorNotes, notes };
}

/** Of one of two wordings nothing is printed where only the other is chosen. */
function mark<Note extends object>(notes: readonly Note[], of: Wording): readonly (Note & { readonly of: Wording })[] {
  return notes.map((note) => ({ ...note, of }));
}

/**
 * Takes `<city>/<document>/<section>`; gives the section. Throws when there is none; `from` says where it was asked
 * for.
 */
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
