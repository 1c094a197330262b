import { made, wordsOf, type Slices } from '../model/slices.ts';
import { toWebAddress } from '../model/web-address.ts';
import { textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { hiddenByField } from './hidden-by-field.ts';
import type { LineReader as Reader, Run } from './line-reader.ts';
import { remark } from './word-context.ts';

/** Every text below an element, as words. */
export function slicesIn(element: XmlElement): Slices {
  return textsOf(element).map(({ text, node }) => ({ text, node, at: 0 }));
}

/** Adds words of the file to a line, or sets them aside where the paper does not show them. */
export function addTexts(reader: Reader, run: Run, slices: Slices): void {
  const { context, line } = reader;
  const reason = run.isHidden ? '隠し文字（非表示）' : hiddenByField(context);
  if (reason !== undefined) return context.ledger.setAside(slices, reason);
  line.slices.push(...slices.map((slice) => (run.emphasised ? { ...slice, emphasised: true } : slice)));
  const length = slices.reduce((sum, { text }) => sum + text.length, 0);
  line.sizes.set(run.size, (line.sizes.get(run.size) ?? 0) + length);
  if (run.isBold) line.bold += length;
  if (run.isStruck) line.struck.push(...slices);
}

/** Adds what is shown and stands nowhere as text. */
export function addShown({ context, line }: Reader, run: Run, text: string): void {
  if (!run.isHidden && hiddenByField(context) === undefined) line.slices.push(made(text));
}

/** Words of a line, from a place on, that lead to the web keep the address; where any other link led is told. */
export function linkWords({ context, line }: Reader, from: number, target: string): void {
  const href = toWebAddress(target);
  const words = wordsOf(line.slices.slice(from));
  if (href === undefined) return remark(context, `リンク「${words}」の先（${target}）は取り込んでいません。`);
  line.slices.push(...line.slices.splice(from).map((slice) => ({ ...slice, href })));
}
