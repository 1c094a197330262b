import type { Block, Box, Paragraph } from '../model/blocks.ts';
import { cutSlices, trimSlices, wordsOf, type Slices } from '../model/slices.ts';
import { quote } from './pen.ts';
import type { SectionScribe } from './section-scribe.ts';
import { writeNotes } from './write-notes.ts';

const ARROW = /^[\s　]*[↓⇩▼⬇⇓↧→⇒➡►]+[\s　]*$/;
const WHEN = /[（(]([^（）()]{1,30})[）)]$/;

type WriteBlocks = (scribe: SectionScribe, blocks: readonly Block[]) => readonly string[];
type Stage = { readonly head: Paragraph; readonly text: readonly Paragraph[] };

/** A paragraph that is only an arrow to the next step. */
export function isArrow({ text }: Paragraph): boolean {
  return ARROW.test(wordsOf(text));
}

/** Writes a text box: as a flow chart when arrows lead from step to step, else as a box. */
export function writeBox(
  scribe: SectionScribe,
  { blocks }: Box,
  caption: Paragraph | undefined,
  writeBlocks: WriteBlocks,
): readonly string[] {
  if (blocks.length === 0) return caption ? scribe.pen.lines(caption.text) : [];
  const stages = listStages(blocks);
  const title = caption ? `${caption.label}${scribe.pen.plain(caption.text)}` : undefined;
  if (stages.length > 1) return writeFlow(scribe, { blocks, stages, title: title ?? '（題のない流れ図）' });
  const name = title ?? '（題のないかこみ）';
  const source = scribe.outline('box', name);
  return [`<Box source="${source}" title=${quote(name)}>`, ...writeBlocks(scribe, blocks), '</Box>'];
}

/** The steps between the arrows; none when something else than text stands there. */
function listStages(blocks: readonly Block[]): readonly Stage[] {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  if (paragraphs.length < blocks.length || !paragraphs.some(isArrow)) return [];
  const groups: Paragraph[][] = [[]];
  for (const paragraph of paragraphs)
    if (isArrow(paragraph)) groups.push([]);
    else groups.at(-1)?.push(paragraph);
  return groups.flatMap(([head, ...text]) => (head ? [{ head, text }] : []));
}

type Flow = { readonly blocks: readonly Block[]; readonly stages: readonly Stage[]; readonly title: string };

function writeFlow(scribe: SectionScribe, { blocks, stages, title }: Flow): readonly string[] {
  const arrows = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && isArrow(block));
  for (const { text } of arrows) scribe.pen.setAside(text, '流れ図の矢印（サイトが描きます）');
  const notes = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.notes : []));
  const source = scribe.outline('flow', title, stages.length);
  const written = stages.flatMap(({ head, text }) => {
    const { name, when } = splitWhen(trimSlices(head.text).inner);
    scribe.pen.carry(head.text);
    const label = `${head.label}${scribe.pen.plain(name)}`;
    const inner = text.flatMap((one) => scribe.pen.lines(one.text).map((line) => `${one.label}${line}`));
    return [`<Stage title=${quote(label)} when=${quote(scribe.pen.plain(when))}>`, ...inner, '</Stage>'];
  });
  return [`<Flow source="${source}" title=${quote(title)}>`, ...written, '</Flow>', ...writeNotes(scribe, notes)];
}

/** What stands in brackets behind the name of a step is its time. */
function splitWhen(head: Slices): { readonly name: Slices; readonly when: Slices } {
  const words = wordsOf(head);
  const found = WHEN.exec(words);
  if (!found || found.index === 0) return { name: head, when: [] };
  return { name: cutSlices(head, 0, found.index), when: cutSlices(head, found.index + 1, words.length - 1) };
}
