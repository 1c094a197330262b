import type { Paragraph } from '../model/blocks.ts';
import { wordsOf, type Slices } from '../model/slices.ts';
import type { ItemDraft, ParagraphDraft, SectionDraft } from './draft.ts';
import { listNumbers, numberOf, splitLabel, type Labelled } from './labels.ts';

/** Where the text of an article or a supplementary provision goes on. */
export type Place = {
  section: SectionDraft | undefined;
  paragraph: ParagraphDraft | undefined;
  item: ItemDraft | undefined;
  caption: Paragraph | undefined;
};

/** Begins a paragraph, below the caption that was kept for it. */
export function openParagraph(place: Place, { notes }: Paragraph, { label, typed, rest }: Labelled): void {
  const caption = place.section?.supplement === undefined ? [] : (place.caption?.text ?? []);
  const paragraph = { caption, label, typed, text: rest, notes: [...notes], items: [], after: [] };
  place.section?.paragraphs.push(paragraph);
  place.paragraph = paragraph;
  place.item = undefined;
  place.caption = undefined;
}

/** Sorts a line of text into 項, 号 and what stands below them; says whether it had a place. */
export function addText(place: Place, block: Paragraph): boolean {
  const { section, paragraph } = place;
  if (section === undefined) return false;
  const numbered = splitLabel(block, 'paragraph');
  if (numbered && numberOf(numbered.label) === section.paragraphs.length + 1) {
    openParagraph(place, block, numbered);
    return true;
  }
  if (paragraph === undefined || place.caption !== undefined) {
    if (section.supplement === undefined && section.article.length === 0) return false;
    openParagraph(place, block, { label: '', typed: [], rest: block.text });
    return true;
  }
  if (!addItem(place, paragraph, block) && !addSub(place, block)) paragraph.after.push(block);
  return true;
}

function addItem(place: Place, paragraph: ParagraphDraft, block: Paragraph): boolean {
  const found = splitLabel(block, 'item');
  if (found === undefined) return false;
  const numbers = listNumbers(found.label);
  const count = paragraph.items.filter((item) => item.numbers.length === 1).length;
  const isNext = numbers.length === 1 && numbers[0] === count + 1;
  // What an amendment put between two: 二の二 behind 二.
  const isBranch = numbers.length > 1 && numbers[0] === count;
  if (!isNext && !isBranch && block.label === '') return false;
  place.item = {
    label: found.label,
    typed: found.typed,
    text: found.rest,
    notes: [...block.notes],
    subs: [],
    numbers: isBranch ? numbers : [count + 1],
    before: paragraph.after.splice(0),
  };
  paragraph.items.push(place.item);
  return true;
}

/** The first kind of sign below an item is the upper one, another kind stands below it: イ, then （ア）. */
function addSub({ item, paragraph }: Place, block: Paragraph): boolean {
  const found = splitLabel(block, 'sub');
  if (found === undefined || item === undefined || (paragraph?.after.length ?? 0) > 0) return false;
  const kinds = [...new Set([...item.subs.map(({ label }) => kindOf(label)), kindOf(found.label)])];
  item.notes.push(...block.notes);
  item.subs.push({ ...found, text: found.rest, depth: kinds.indexOf(kindOf(found.label)) + 1 });
  return true;
}

function kindOf(label: string): string {
  const plain = label.normalize('NFKC');
  return `${/^[(]/.test(plain) ? '(' : ''}${/[a-z]/.test(plain) ? 'a' : 'ア'}`;
}

const BEHIND = /^（[^（）]{1,60}）(?=[　 ]|$)/;

/** Parts an article's caption from its text, where it stands behind the number: （目的）　この条例は. */
export function splitCaption(rest: Slices): number {
  return BEHIND.exec(wordsOf(rest))?.[0].length ?? 0;
}
