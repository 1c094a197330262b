import type { Block, Paragraph } from '../model/blocks.ts';
import { wordsOf } from '../model/slices.ts';
import { HEADS, numberOf, splitLabel } from './labels.ts';

const LONGEST = 50;

/** The level of heading of each block that is one, from 1. */
export type Levels = ReadonlyMap<Block, number>;

/**
 * Finds the headings: by the file's own levels when it has them, else by larger letters, else by how they are numbered.
 */
export function findHeadings(blocks: readonly Block[]): Levels {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const said = paragraphs.filter(({ heading }) => heading !== undefined);
  if (said.length > 1) return new Map(said.map((block) => [block, block.heading ?? 1]));
  const bySize = findBySize(paragraphs);
  return bySize.size > 1 ? bySize : findByNumber(paragraphs);
}

/** The size in which most characters are set is that of text. */
export function bodySize(paragraphs: readonly Paragraph[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of paragraphs) sizes.set(size, (sizes.get(size) ?? 0) + wordsOf(text).length);
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 21;
}

function findBySize(paragraphs: readonly Paragraph[]): Levels {
  const usual = bodySize(paragraphs);
  const larger = paragraphs.slice(1).filter((one) => one.size > usual * 1.04 && isShort(one));
  const sizes = [...new Set(larger.map(({ size }) => size))].toSorted((a, b) => b - a);
  return new Map(larger.map((block) => [block, sizes.indexOf(block.size) + 1]));
}

/** 第1章 before 1 before (1): as deep as the forms that are there. */
function findByNumber(paragraphs: readonly Paragraph[]): Levels {
  const ranked = paragraphs.filter(isShort).flatMap((block) => {
    const rank = HEADS.findIndex((form) => splitLabel(block, form));
    const isHead = rank >= 0 && (HEADS[rank] !== 'number' || block.isBold);
    return isHead ? [{ block, rank }] : [];
  });
  if (ranked.length === 0) return findRunning(paragraphs);
  const ranks = [...new Set(ranked.map(({ rank }) => rank))].toSorted((a, b) => a - b);
  return new Map(ranked.map(({ block, rank }) => [block, ranks.indexOf(rank) + 1]));
}

/** Where nothing else is a heading: short lines 1, 2, 3 … with text below each. A list has none between its items. */
function findRunning(paragraphs: readonly Paragraph[]): Levels {
  const numbered = paragraphs.map((block) => (isShort(block) ? splitLabel(block, 'number') : undefined));
  const places = [...numbered.entries()].filter(([, one]) => one && /^[0-9０-９]{1,2}[.．]?$/.test(one.label));
  const isRunning = places.every(([at, one], index) => {
    const next = places[index + 1]?.[0] ?? paragraphs.length;
    return numberOf(one?.label ?? '') === index + 1 && next > at + 1;
  });
  const found = places.flatMap(([at]) => paragraphs[at] ?? []);
  return isRunning && found.length > 1 ? new Map(found.map((block) => [block, 1])) : new Map();
}

function isShort({ text }: Paragraph): boolean {
  const words = wordsOf(text).trim();
  return words.length > 0 && words.length <= LONGEST && !/[。、]$/.test(words);
}
