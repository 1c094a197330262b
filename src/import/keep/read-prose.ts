import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text of a document as it stands in its file: its fields, and its body. */
export type ReadProse = { readonly front: Readonly<Record<string, unknown>>; readonly body: string };

/** Reads one, whatever ends its lines and whether Windows put its mark before: neither makes it another text. */
export function readProse(file: string): ReadProse {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  return { front: (parse(head) ?? {}) as ReadProse['front'], body };
}
