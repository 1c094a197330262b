import { expect, test } from 'vitest';
import { writeShareFragment } from '../../src/domain/sheet/share-link.ts';
import { createSheet, writeSheet } from '../../src/domain/sheet/sheet.ts';
import { parseCode } from '../../src/islands/sheet/incoming.ts';
import { packLink } from '../../src/islands/sheet/pack-link.ts';
import { SMALL } from '../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const SHEET = Object.entries({
  'mark/item-1-1/before/group': 'done',
  'comment/item-1-1/before/group': '二階を使えるか、春までに確かめる。'.repeat(3),
}).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);
const LINKS = [
  ['marks', writeShareFragment(SHEET, SMALL, ['group', 'city'])],
  ['words', (await packLink(SHEET, 'group')) ?? ''],
] as const;

/** What mail programs make of a long line. */
const BREAKS: readonly (readonly [how: string, (link: string) => string])[] = [
  ['broken into lines', (link) => link.replace(/.{38}/g, '$&\r\n')],
  ['broken into lines and quoted', (link) => link.replace(/.{38}/g, '$&\r\n> ')],
  ['broken by a blank', (link) => `${link.slice(0, -7)} ${link.slice(-7)}`],
  ['broken, with a name below', (link) => `${link.slice(0, -7)}\n${link.slice(-7)}\n-- Yamada`],
  ['broken by a sign nobody sees', (link) => `${link.slice(0, -7)}\u200b${link.slice(-7)}`],
];

test.each(LINKS.flatMap(([what, fragment]) => BREAKS.map(([how, apply]) => [what, how, fragment, apply] as const)))(
  'A link of %s that mail has %s is read whole',
  async (_, how, fragment, apply) => {
    const read = await parseCode(`https://example.jp/a/${fragment}`, SMALL);
    expect(read.kind, how).toBe('plain');
    expect(await parseCode(apply(`https://example.jp/a/${fragment}`), SMALL)).toEqual(read);
  },
);
