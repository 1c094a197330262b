import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { readSheetWorkbook } from '../../src/islands/office/read-sheet-workbook.ts';
import { readWorkbook } from '../../src/islands/office/read-workbook.ts';
import { writeWord } from '../../src/islands/office/write-word.ts';
import { writeWorkbook } from '../../src/islands/office/write-workbook.ts';
import { checkPackage } from '../support/office/check-package.ts';
import { hostileText } from '../support/samples/hostile-text.ts';
import { SMALL } from '../support/samples/small-checklist.ts';

const toBytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const TABLE = { head: '印', type: 'text', width: 10 } as const;
const GOOD = await toBytes(writeWorkbook({ title: '', tabs: [{ name: '表', columns: [TABLE], rows: [['一']] }] }));
/** The same package with one of its parts put in place of another. */
const change = (parts: Zippable) => zipSync({ ...unzipSync(GOOD), ...parts });
const sheet = (inner: string) => ({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${inner}</worksheet>`) });
const row = (cells: string) => sheet(`<sheetData><row>${cells}</row></sheetData>`);

/** Forges what the directory at the end of a package says its second entry, the relations, will weigh. */
function forge(bytes: Uint8Array, size: number): Uint8Array {
  const forged = Uint8Array.from(bytes);
  const view = new DataView(forged.buffer);
  const first = view.getUint32(forged.length - 6, true);
  const second = first + 46 + view.getUint16(first + 28, true);
  view.setUint32(second + 24, size, true);
  return forged;
}

test.each([
  ['says that it unpacks to far too much', forge(GOOD, 4_000_000_000), 'too-big'],
  [
    'has more entries than a workbook',
    change(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x/${at}`, strToU8('')]))),
    'too-big',
  ],
  ['unpacks to something else than it says', forge(GOOD, 12), 'broken'],
  [
    'defines entities of its own',
    change({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><workbook/>') }),
    'broken',
  ],
  ['nests without an end', change(sheet('<a>'.repeat(100) + '</a>'.repeat(100))), 'broken'],
  ['is cut off', change(sheet('<sheetData>')), 'broken'],
  [
    'puts a cell far out in each of many rows',
    change(sheet(`<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(100)}</sheetData>`)),
    'too-big',
  ],
  ['is a document', change({ 'xl/workbook.xml': strToU8('<document/>') }), 'other'],
  ['is a file that mail wrapped', zipSync({ '花.json': strToU8('{}') }), 'other'],
  ['has no relations', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'other'],
])('A workbook that %s is refused, with what to do', (_, bytes, fault) => {
  expect(readWorkbook(bytes)).toBe(fault);
  expect(readSheetWorkbook(bytes, SMALL)).toMatch(/選んでください。$/);
});

test.each([
  [
    'a rich text without its furigana',
    '<c t="inlineStr"><is><r><t>協</t></r><r><t>働</t></r><rPh sb="0" eb="2"><t>キョウドウ</t></rPh></is></c>',
    ['協働'],
  ],
  ['the result of a formula', '<c t="str"><f>A1&amp;"b"</f><v>ab</v></c>', ['ab']],
  ['a day', '<c s="4"><v>46113</v></c>', ['2026年4月1日']],
  ['a truth and a number', '<c t="b"><v>1</v></c><c r="D1"><v>1.5</v></c>', ['TRUE', '', '', '1.5']],
  ['a sign by its number', '<c t="inlineStr"><is><t>a_x000D__x000A_b_x005F_x0041_</t></is></c>', ['a\nb_x0041_']],
  ['a day as the strict form writes it', '<c t="d"><v>2026-04-01T00:00:00</v></c>', ['2026-04-01']],
  ['a picture sign by its number', '<c t="inlineStr"><is><t>花&#x1F338;&#128512;&#12354;</t></is></c>', ['花🌸😀あ']],
  ['only a look, far out', '<c t="inlineStr"><is><t>花</t></is></c><c r="XFD1" s="1"/>', ['花']],
  ['nothing where a list of texts is missing', '<c t="s"><v>7</v></c>', ['']],
])('A cell with %s is read as it is shown', (_, cells, expected) => {
  expect(readWorkbook(change(row(cells)))).toEqual([[{ line: 1, cells: expected }]]);
});

test('Whatever is typed goes into a cell and comes out the same, and the package stays strict', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText('=1+1', '_x0041_', '記号'), async (text) => {
      const book = { title: text, tabs: [{ name: text, columns: [{ ...TABLE, head: text }], rows: [[text]] }] };
      const bytes = await toBytes(writeWorkbook(book));
      expect(checkPackage(bytes)).toEqual([]);
      expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
      const clean = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      const read = readWorkbook(bytes);
      const held =
        typeof read === 'string'
          ? read
          : read[0]
              ?.slice(1)
              .map(({ cells }) => cells[0])
              .join('');
      expect(held).toBe(clean.toWellFormed());
    }),
    { numRuns: 60 },
  );
});

test('Whatever is typed goes into a Word file that stays strict', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText('<w:p/>'), async (text) => {
      const cell = [{ text, link: 'https://example.jp/?a=1&b="2"' }];
      const bytes = await toBytes(
        await writeWord({
          title: text,
          head: text,
          foot: text,
          blocks: [
            { kind: 'paragraph', words: text },
            { kind: 'list', isOrdered: true, items: [{ level: 2, words: text }] },
            { kind: 'table', columns: [{ head: text, width: 1 }], rows: [[cell]] },
          ],
        }),
      );
      expect(checkPackage(bytes)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('A table that is only to be read is locked in its file, where nobody types what is not taken back', async () => {
  const tab = { name: '表', columns: [TABLE], rows: [['一']] };
  const bytes = await toBytes(writeWorkbook({ title: '', tabs: [tab, { ...tab, isToRead: true }] }));
  expect(checkPackage(bytes)).toEqual([]);
  const locks = [1, 2].map((at) =>
    new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${at}.xml`]).includes('<sheetProtection sheet="1"'),
  );
  expect(locks).toEqual([false, true]);
});

/** A workbook whose sheets hold these tables, each row a text a cell. */
const readTabs = async (...tables: readonly (readonly string[])[][]) => {
  const columns = ['印', 'コメント', '記号'].map((head) => ({ ...TABLE, head }));
  const tabs = tables.map((rows, at) => ({ name: `表${at}`, columns, rows }));
  return readSheetWorkbook(await toBytes(writeWorkbook({ title: '', tabs })), SMALL);
};
const OWN = ['', '小さなシート', 'list/small-sheet'];

test('Of two tables of one workbook that differ none is chosen silently; one of another list is no matter', async () => {
  const first = [OWN, ['', '花', 'name'], ['できた', '', 'mark/item-1-1/before/group']];
  const differing = {
    kind: 'bad',
    why: expect.stringMatching(/^左から1枚目と2枚目のシート.*保存したものを選んでください。$/),
  };
  expect(await readTabs(first, [OWN, ['', '鳥', 'name']])).toEqual(differing);
  expect(await readTabs(first, [OWN, ['', '2026', 'field/fiscal-year']])).toEqual(differing);
  const read = { kind: 'cells', cells: { name: '花' } };
  expect(await readTabs(first, [OWN, ['', '花', 'name'], ['', '', 'field/fiscal-year']])).toMatchObject(read);
  expect(
    await readTabs(
      [
        ['', '', 'list/other'],
        ['', '鳥', 'name'],
      ],
      first,
    ),
  ).toMatchObject(read);
});
