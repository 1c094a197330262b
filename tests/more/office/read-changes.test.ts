import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCsv } from '../../../src/domain/data/csv.ts';
import { compareEditions } from '../../../src/domain/editions/compare-editions.ts';
import { cutByTerms } from '../../../src/domain/editions/mark-differences.ts';
import { describeChanges, describeChangesWorkbook } from '../../../src/domain/office/describe-changes.ts';
import { writeWord } from '../../../src/islands/office/write-word.ts';
import { writeWorkbook } from '../../../src/islands/office/write-workbook.ts';
import { readEdition } from '../../support/content/read-edition.ts';
import { convertByOffice } from '../../support/programs/run-office.ts';

const { text } = parse(readFileSync('tests/cases/editions/before.yaml', 'utf8')) as { readonly text: string };
const after = text
  .replace('10万円を上限', '30万円を限度')
  .replace(/ {2}art-3-p3: .*\n/, '')
  .replace(/^.*art-3-p3: .*\n/m, '');
const changes = compareEditions(readEdition(text), readEdition(after), cutByTerms([]));
const seen = {
  title: 'みほん市『橋の条例』新旧対照表',
  address: 'https://handbook.example/mihon/bridges/changes/',
  amendments: [{ after: '令和9年4月1日', before: '令和6年4月1日', changes }],
};
/** LibreOffice's name for a table of text with commas and quotes, in UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';
const toBytes = async (blob: Blob | Promise<Blob>) => new Uint8Array(await (await blob).arrayBuffer());
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');

test('LibreOffice reads the Word table of old and new: each change named, both sides, only what changed underlined', async () => {
  const made = convertByOffice(new Map([['a.docx', await toBytes(writeWord(describeChanges(seen)))]]), 'html');
  const html = decode(made.get('a.html')).replace(/\s+/g, ' ');
  const plain = html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
  expect(changes.length).toBe(2);
  for (const { sentence } of changes) expect(plain).toContain(sentence.replace(/\s/g, ''));
  expect(plain).toContain('1年に30万円を限度として負担します。');
  expect(plain).toContain('1年に10万円を上限として負担します。');
  const underlined = [...html.matchAll(/<u>(.*?)<\/u>/g)].map(([, words = '']) => words.replace(/<[^>]*>|\s/g, ''));
  expect(underlined).toEqual(expect.arrayContaining(['30', '限度', '10', '上限']));
  expect(underlined.join()).not.toContain('負担します');
});

test('LibreOffice reads the Excel sheet of old and new: a row a change, with what changed in brackets', async () => {
  const made = convertByOffice(new Map([['a.xlsx', await toBytes(writeWorkbook(describeChangesWorkbook(seen)))]]), CSV);
  const rows = parseCsv(decode(made.get('a.csv')));
  const named = rows.filter((row) => row.join().includes('からの') || row.join().includes('から'));
  const cells = named.map((row) => row.join('｜')).join('\n');
  for (const { sentence } of changes) expect(cells).toContain(sentence);
  expect(cells).toContain('1年に〔30〕万円を〔限度〕として負担します。');
  expect(cells).toContain('1年に〔10〕万円を〔上限〕として負担します。');
});
