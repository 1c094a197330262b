import type { Ledger } from '../ledger/ledger.ts';
import type { Block } from '../model/blocks.ts';
import type { Slices } from '../model/slices.ts';
import type { SectionDraft } from '../sort/draft.ts';

/** Sets every word of a section aside; what is carried all the same stays so. */
export function setAsideDraft(ledger: Ledger, { headline, paragraphs, blocks }: SectionDraft, reason: string): void {
  const slices = [
    headline.title,
    headline.typed,
    ...paragraphs.flatMap(({ caption, typed, text, notes, items, after }) => [
      caption,
      typed,
      text,
      ...notes.map((note) => note.text),
      ...items.flatMap((item) => [
        ...item.before.flatMap(listSlices),
        item.typed,
        item.text,
        ...item.subs.flatMap((sub) => [sub.typed, sub.text]),
      ]),
      ...after.flatMap(listSlices),
    ]),
    ...blocks.flatMap(listSlices),
  ];
  for (const one of slices) ledger.setAside(one, reason);
}

/** Every word of a block. */
export function listSlices(block: Block): readonly Slices[] {
  if (block.kind === 'paragraph') return [block.text, ...block.notes.map(({ text }) => text)];
  if (block.kind === 'table') return [...block.rows.flat(), ...block.notes.map(({ text }) => text)];
  if (block.kind === 'box') return block.blocks.flatMap(listSlices);
  return [block.alternative ?? [], ...block.words];
}
