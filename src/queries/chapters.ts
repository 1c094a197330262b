import type { EditorNote } from '../domain/handbook/editor-note.ts';
import type { ChecklistPhase } from '../domain/sheet/checklist.ts';
import type { Chapter, HandbookDocument, Meaning } from '../domain/handbook/handbook.ts';
import type { LinkNote } from '../domain/handbook/link-note.ts';
import { getChecklistPhase, mapChecklistsBySection, type ChecklistLink } from './checklists.ts';
import { getMeanings } from './glossary.ts';
import { renderSection, type RenderedSection } from './sections.ts';

/**
 * A chapter ready to be drawn: its sections, the links in its text that paper numbers, its editor's notes, the terms it
 * marks.
 */
export type RenderedChapter = {
  readonly sections: readonly (RenderedSection & {
    readonly phase: ChecklistPhase | undefined;
    /** The checklists made from this section. */
    readonly checklists: readonly ChecklistLink[];
  })[];
  readonly notes: readonly LinkNote[];
  readonly editorNotes: readonly EditorNote[];
  readonly meanings: readonly Meaning[];
};

/**
 * Takes a document and one of its chapters; gives the chapter with its text. Throws when a file, a term or a checklist
 * is missing.
 */
export async function renderChapter(document: HandbookDocument, chapter: Chapter): Promise<RenderedChapter> {
  const checklists = await mapChecklistsBySection();
  const sections = await Promise.all(
    chapter.sections.map(async (section) => ({
      ...(await renderSection(section)),
      phase: section.checklist && (await getChecklistPhase(section.checklist.list, section.checklist.phase)),
      checklists: checklists.get(`${document.id}/${section.id}`) ?? [],
    })),
  );
  const terms = [...new Set(sections.flatMap((section) => section.terms))];
  const from = `content/cities/${document.id}/${chapter.id}`;
  return {
    sections,
    notes: sections.flatMap((section) => section.notes),
    editorNotes: sections.flatMap((section) => section.editorNotes),
    meanings: await getMeanings(document.city.id, terms, from),
  };
}

/** Takes a document; gives all its chapters with their texts. Throws as `renderChapter` does. */
export async function renderDocument(
  document: HandbookDocument,
): Promise<readonly (RenderedChapter & { readonly chapter: Chapter })[]> {
  return Promise.all(
    document.chapters.map(async (chapter) => ({ chapter, ...(await renderChapter(document, chapter)) })),
  );
}
