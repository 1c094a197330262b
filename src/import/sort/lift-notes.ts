import { plainParagraph, type Block, type Note, type Paragraph } from '../model/blocks.ts';
import { made, wordsOf, type Slices } from '../model/slices.ts';

const MARK = /^（注[^（）]{1,8}）$/;

/** Blocks whose heads have no notes, and the notes that each of those had. */
export type Lifted = { readonly blocks: readonly Block[]; readonly notes: ReadonlyMap<Block, readonly Note[]> };

/**
 * Takes the notes and their marks off what becomes a title, which has no place for them. Each note says what it belongs
 * to, and is put behind the text that comes next.
 */
export function liftNotes(blocks: readonly Block[], isHead: (bare: Paragraph, block: Paragraph) => boolean): Lifted {
  const notes = new Map<Block, readonly Note[]>();
  const lifted = blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.notes.length === 0) return block;
    const bare = { ...block, text: leaveMarks(block.text), notes: [] };
    if (!isHead(bare, block)) return block;
    notes.set(bare, nameNotes(block.notes, bare));
    return bare;
  });
  return { blocks: lifted, notes };
}

/** Notes as paragraphs, where there is nothing that they could stand behind. */
export function notesAsBlocks(notes: readonly Note[], { origin }: Pick<Paragraph, 'origin'>): readonly Paragraph[] {
  return notes.map(({ label, text }) => plainParagraph(origin, [made(label === '' ? '' : `注${label}　`), ...text]));
}

function leaveMarks(text: Slices): Slices {
  return text.filter((slice) => slice.node !== undefined || !MARK.test(slice.text));
}

function nameNotes(notes: readonly Note[], { text }: Paragraph): readonly Note[] {
  const name = made(`（「${wordsOf(text).trim()}」の注）`);
  return notes.map((note) => ({ ...note, text: [name, ...note.text] }));
}
