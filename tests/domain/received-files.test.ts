import { expect, test } from 'vitest';
import { formatSheet } from '../../src/domain/sheet/parse-sheet.ts';
import { createSheet, valueAt, writeSheet } from '../../src/domain/sheet/sheet.ts';
import { readFile } from '../../src/islands/sheet/read-file.ts';
import { SMALL } from '../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const write = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);
const read = (name: string, ...parts: BlobPart[]) => readFile(new File(parts, name), SMALL);
const SAVED = formatSheet(write({ name: '花' }));
const LOCKED = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);

test.each([
  ['empty.json', '', '空です'],
  ['blank.csv', ' \r\n', '空です'],
  ['cut.json', SAVED.slice(0, 90), '途中で切れている'],
  ['locked.xlsx', LOCKED, 'パスワードなしの「Excelブック（.xlsx）」'],
])('The file %s is refused with what is wrong and what to do', async (name, content, why) => {
  const given = await read(name, content);
  expect(given).toMatchObject({ kind: 'bad', why: expect.stringContaining(why) });
  expect(given.kind === 'bad' && given.why).toMatch(/(?:ください|もらってください)。$/);
});

test('Whatever a page can keep comes back from its file, however many bytes it has', async () => {
  const keys = Array.from({ length: 68 }, (_, at) => `comment/item-${at}/before/group`);
  const sheet = write(Object.fromEntries(keys.map((key) => [key, '花'.repeat(20_000)])));
  const text = formatSheet(sheet);
  expect(new TextEncoder().encode(text).length).toBeGreaterThan(4_000_000);
  expect(await read('a.json', text)).toMatchObject({ kind: 'sheet', sheet });
});

test('What was saved to a file because a page could not keep it comes back, to be shortened there', async () => {
  const sheet = write({ 'comment/item-1-1/before/group': '花'.repeat(20_001), name: '鳥' });
  const given = await read('a.json', formatSheet(sheet));
  expect(given.kind === 'sheet' && valueAt(given.sheet, 'comment/item-1-1/before/group')).toHaveLength(20_001);
});
