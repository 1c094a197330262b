import type { Block, Paragraph } from '../model/blocks.ts';
import { findEraDate, type FoundDate } from '../model/find-era-date.ts';
import { cutSlices, trimSlices, wordsOf, type Slices } from '../model/slices.ts';
import type { DocumentDraft, Fact } from './draft.ts';
import { liftNotes, notesAsBlocks } from './lift-notes.ts';
import { takeContents } from './take-contents.ts';

/** What stands before the first chapter, sorted; `rest` is text that belongs to no fact of the cover. */
export type Cover = Omit<DocumentDraft, 'chapters'> & { readonly rest: readonly Block[] };

const ENACTED = /(?:条例|規則|要綱|告示|訓令)第[0-9０-９一二三四五六七八九十百]{1,6}号/;
const DEPARTMENT = /^[^。、]{2,40}(?:課|部|局|室|センター|係)$/;

/** Sorts what stands before the first heading: title, date, department, the list of contents, text. `isWhole`: all. */
export function readCover(blocks: readonly Block[], isWhole = false): Cover {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const named = findTitle(paragraphs, isWhole);
  const { contents, others: unnamed } = takeContents(blocks.filter((block) => block !== named));
  const lifted = liftNotes(named ? [named] : [], () => true);
  const [title] = lifted.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const notes = [...lifted.notes.values()].flat();
  const others = title ? [...notesAsBlocks(notes, title), ...unnamed] : unnamed;
  const lines = others.filter((block): block is Paragraph => block.kind === 'paragraph' && isFact(block));
  const found = lines.map(({ text }) => trimSlices(text).inner);
  const facts = {
    date: findFact(found, findEraDate),
    enacted: findFact(found, findEnacted),
    department: found.map((text) => ({ text, value: wordsOf(text) })).find(({ value }) => DEPARTMENT.test(value)),
  };
  const left = lines.map((line) => ({ line, text: leaveOut(line.text, facts) }));
  const spent = left.filter(({ text }) => wordsOf(text).trim() === '');
  return {
    title: title ? trimSlices(title.text).inner : [],
    ...facts,
    contents,
    blanks: spent.map(({ text }) => text),
    rest: others.filter((block) => !spent.some(({ line }) => line === block)),
  };
}

/** What of a line is none of its facts. */
function leaveOut(text: Slices, facts: Readonly<Record<string, Fact | undefined>>): Slices {
  const used = Object.values(facts).flatMap((fact) => fact?.text ?? []);
  const isUsed = (node: number | undefined, at: number) =>
    used.some((slice) => slice.node === node && at >= slice.at && at < slice.at + slice.text.length);
  return text.flatMap((slice) =>
    Array.from({ length: slice.text.length }, (_, at) => ({
      ...slice,
      text: slice.text[at] ?? '',
      at: slice.at + at,
    })).filter(({ node, at }) => !isUsed(node, at)),
  );
}

/** The title is called so, or is the first line of the largest letters. Where all are alike, text may come first. */
function findTitle(paragraphs: readonly Paragraph[], isWhole: boolean): Paragraph | undefined {
  const named = paragraphs.find(({ style }) => /^title$|^表題/i.test(style));
  const largest = Math.max(0, ...paragraphs.map(({ size }) => size));
  if (named) return named;
  if (isWhole && paragraphs.every(({ size }) => size === largest)) return undefined;
  return paragraphs.find(({ size, text }) => size === largest && isName(wordsOf(text).trim()));
}

function isName(words: string): boolean {
  return words.length <= 60 && !words.endsWith('。');
}

function isFact({ text }: Paragraph): boolean {
  const words = wordsOf(text).trim();
  if (words.length > 40 || words.endsWith('。')) return false;
  return findEraDate(words) !== undefined || ENACTED.test(words) || DEPARTMENT.test(words);
}

function findFact(texts: readonly Slices[], find: (words: string) => FoundDate | undefined): Fact | undefined {
  for (const text of texts) {
    const found = find(wordsOf(text));
    if (found) return { text: cutSlices(text, found.from, found.to), value: found.value };
  }
  return undefined;
}

function findEnacted(words: string): FoundDate | undefined {
  const match = ENACTED.exec(words);
  if (!match) return undefined;
  return { from: match.index, to: match.index + match[0].length, value: match[0].normalize('NFKC') };
}
