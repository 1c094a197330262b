import { parseLinkNotes, type LinkNote } from './link-note.ts';
import type { Wording } from './wording.ts';

/**
 * An editor's note of a section. One that changes what a reader may rely on stands in the text; any other is a mark
 * there that opens it, and paper prints it behind the text.
 */
export type EditorNote = {
  /** Of what its mark opens. */
  readonly id: string;
  /** Whether the text holds no more of it than a mark. */
  readonly isMarked: boolean;
  /** What it says, as HTML of the project's own Markdown; links within the chapter begin with #. */
  readonly html: string;
  /** The links of a marked one, which paper numbers behind those of the text. */
  readonly links: readonly LinkNote[];
  /** In whose wording it stands, where a passage has both. */
  readonly of?: Wording;
};

/** Under this name the compiled file carries them. */
export const EDITOR_NOTES = 'editorNotes';

/**
 * Takes what a compiled file carries, so that no editor's note vanishes because nobody handed the notes on. `from` is
 * the file. Throws when they are missing or have another form.
 */
export function parseEditorNotes(carried: Readonly<Record<string, unknown>>, from: string): readonly EditorNote[] {
  const notes = carried[EDITOR_NOTES];
  if (Array.isArray(notes) && notes.every(isEditorNote)) return notes;
  throw new Error(
    `${from} の編集注の一覧（${EDITOR_NOTES}）が、組み立ての途中で失われました。src/markdown/rehype-editor-notes.ts が astro.config.mjs の rehypePlugins の最後にあるか確かめてください。`,
  );
}

/** The links of notes in the order in which a page shows them: behind those of the whole text. */
export function listNoteLinks(notes: readonly EditorNote[]): readonly LinkNote[] {
  return notes.flatMap(({ links, of }) => (of === undefined ? links : links.map((link) => ({ ...link, of }))));
}

function isEditorNote(note: unknown): note is EditorNote {
  const { id, isMarked, html, links } = (note ?? {}) as Partial<Record<keyof EditorNote, unknown>>;
  return (
    typeof id === 'string' &&
    typeof isMarked === 'boolean' &&
    typeof html === 'string' &&
    parseLinkNotes(links) !== undefined
  );
}
