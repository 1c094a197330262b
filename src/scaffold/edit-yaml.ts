import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { Refusal } from './refusal.ts';

/**
 * Puts an item behind the last one of a list of a YAML text, and leaves every other character as its author wrote it.
 * `item` is a text for a list in brackets; lines for one with hyphens. Throws a Refusal when there is no such list.
 */
export function appendItem(text: string, path: readonly (string | number)[], item: string): string {
  const list = parseDocument(text).getIn(path);
  if (!isSeq(list) || !list.range) throw new Refusal(`「${path.join('.')}」という並びがありません。`);
  return list.flow ? appendInBrackets(text, list, item) : appendBelow(text, list, item);
}

function appendInBrackets(text: string, { range, items }: YAMLSeq, item: string): string {
  const end = text.lastIndexOf(']', (range?.[1] ?? 0) - 1);
  return `${text.slice(0, end).trimEnd()}${items.length > 0 ? ', ' : ''}${item}${text.slice(end)}`;
}

function appendBelow(text: string, { range }: YAMLSeq, item: string): string {
  const [start = 0, end = 0] = range ?? [];
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const [first = '', ...more] = item.split('\n');
  const lines = [`- ${first}`, ...more.map((line) => `  ${line}`)].map((line) => `${' '.repeat(indent)}${line}\n`);
  const before = `${text.slice(0, end).trimEnd()}\n`;
  return `${before}${lines.join('')}${text.slice(end).replace(/^\n/, '')}`;
}

/** Writes a text as a YAML value: as it stands where YAML takes it for a text, else in quotes. */
export function quote(text: string): string {
  return parseDocument(`a: ${text}`).get('a') === text && !text.includes('#') ? text : JSON.stringify(text);
}
