import { expect, test } from 'vitest';
import { listTexts, type Block, type WordDocument } from '../../../src/domain/office/word-document.ts';
import { describeBlankSheet, describeSheet } from '../../../src/domain/office/describe-sheet.ts';
import { describeTalk } from '../../../src/domain/office/describe-talk.ts';
import { describeResult } from '../../../src/domain/office/describe-result.ts';
import { describeSheetWorkbook } from '../../../src/domain/office/sheet-workbook.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { readSheetWorkbook } from '../../../src/islands/office/read-sheet-workbook.ts';
import { writeWord } from '../../../src/islands/office/write-word.ts';
import { writeWorkbook } from '../../../src/islands/office/write-workbook.ts';
import { convertByOffice } from '../../support/programs/run-office.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';
import { SMALL_RESULT } from '../../support/samples/small-result.ts';

const toBytes = async (blob: Blob | Promise<Blob>) => new Uint8Array(await (await blob).arrayBuffer());
const clauses = (count: number): WordDocument => ({
  title: '協定書（案）',
  head: '協定書（案）',
  foot: 'https://example.jp/',
  blocks: Array.from({ length: count }, (_, at): readonly Block[] => [
    { kind: 'clause', level: 0, title: `条${at}`, words: `本文${at}` },
    { kind: 'clause', level: 1, words: `号${at}の一` },
    { kind: 'clause', level: 2, words: `細目${at}の一` },
    { kind: 'clause', level: 2, words: `細目${at}の二` },
    { kind: 'clause', level: 1, words: `号${at}の二` },
  ]).flat(),
});
const sheet = Object.entries({
  'field/project-name': '花いっぱい運動',
  'date/before/group': '2026-04-01',
  'mark/item-1-1/before/group': 'talk',
  'mark/item-1-1/before/city': 'done',
  'comment/item-1-1/group': '=1+1 相談\n二行目',
  'comment/item-2-1/city': '-5',
  'talk/item-1-1/before/next': '3-4に話す',
}).reduce(
  (one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }),
  createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' }),
);

async function printLines(described: WordDocument): Promise<readonly string[]> {
  const made = convertByOffice(new Map([['a.docx', await toBytes(writeWord(described))]]), 'txt:Text:UTF8');
  return new TextDecoder()
    .decode(made.get('a.txt'))
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim());
}

test('LibreOffice counts the clauses itself: one less renumbers the rest, and each (1) and ア begins anew', async () => {
  const numbered = (await printLines(clauses(3))).filter((line) => /^(?:第|\(|[アイ] )/.test(line));
  expect(numbered).toEqual(
    ['第１条', '第２条', '第３条'].flatMap((article, at) => [
      `${article} 本文${at}`,
      `(1) 号${at}の一`,
      `ア 細目${at}の一`,
      `イ 細目${at}の二`,
      `(2) 号${at}の二`,
    ]),
  );
  const { blocks, ...rest } = clauses(3);
  const without = await printLines({ ...rest, blocks: blocks.filter((_, at) => at < 5 || at >= 10) });
  expect(without.filter((line) => line.startsWith('第'))).toEqual(['第１条 本文0', '第２条 本文2']);
});

test.each([
  ['a filled sheet', describeSheet(sheet, SMALL, 'group', 'https://example.jp/')],
  ['an empty sheet', describeBlankSheet(SMALL, 'https://example.jp/')],
  ['both parties side by side', describeTalk(sheet, SMALL, 'https://example.jp/')],
  ['a result of the wizard', describeResult(SMALL_RESULT)],
])('LibreOffice gives the text of %s in its order', async (_, described) => {
  const printed = (await printLines(described)).join('').replace(/[\s\u3000•1-9]/g, '');
  const missing: string[] = [];
  let from = 0;
  for (const text of listTexts(described).map((one) => one.replace(/[\s\u3000•1-9]/g, ''))) {
    const at = printed.indexOf(text, from);
    if (at < 0) missing.push(text);
    else from = at + text.length;
  }
  expect(missing).toEqual([]);
});

test('A sheet that LibreOffice opened and saved comes back without a loss', async () => {
  const written = await toBytes(writeWorkbook(describeSheetWorkbook(sheet, SMALL)));
  const saved = convertByOffice(new Map([['a.xlsx', written]]), 'ods').get('a.ods') ?? new Uint8Array();
  const again = convertByOffice(new Map([['a.ods', saved]]), 'xlsx').get('a.xlsx') ?? new Uint8Array();
  const read = (bytes: Uint8Array) => {
    const found = readSheetWorkbook(bytes, SMALL);
    if (typeof found === 'string' || found.kind === 'bad') throw new Error(JSON.stringify(found));
    return found;
  };
  expect(read(again)).toEqual(read(written));
  expect(read(again).unread).toEqual([]);
  expect(read(again).cells).toMatchObject({
    'date/before/group': '2026-04-01',
    'comment/item-1-1/group': '=1+1 相談\n二行目',
    'comment/item-2-1/city': '-5',
    'talk/item-1-1/before/next': '3-4に話す',
    'mark/item-1-1/before/city': 'done',
  });
});
