import { expect, test } from 'vitest';
import { Ledger } from '../../src/import/ledger/ledger.ts';
import { readExisting } from '../../src/import/keep/read-existing.ts';
import { RECORD_FILE } from '../../src/import/keep/import-record.ts';
import { cutSlices } from '../../src/import/model/slices.ts';
import { readFile } from '../../src/import/read-file.ts';
import { sortGuideline } from '../../src/import/sort/sort-guideline.ts';
import { sortOrdinance } from '../../src/import/sort/sort-ordinance.ts';
import { mendText } from '../../src/import/write/mend-text.ts';
import { writeDocument } from '../../src/import/write/write-document.ts';
import { makeRoot, readSample } from '../support/import/import-sample.ts';

test('Each character is carried, set aside or open, and the sums agree', () => {
  const ledger = new Ledger();
  const slice = ledger.sliceOf(ledger.register('a.xml', '1番目の段落', '虹の橋（仮）'));
  expect(ledger.balance()).toMatchObject({ total: 6, carried: 0, aside: 0, open: 6 });
  ledger.carry(cutSlices([slice], 0, 3));
  ledger.setAside(cutSlices([slice], 3), '隠し文字');
  expect(ledger.balance()).toMatchObject({
    total: 6,
    carried: 3,
    aside: 3,
    open: 0,
    asides: [{ part: 'a.xml', place: '1番目の段落', reason: '隠し文字', text: '（仮）' }],
  });
});

test('What stands in the content stays carried, whatever is said of it later', () => {
  const ledger = new Ledger();
  const slices = [ledger.sliceOf(ledger.register('a.xml', '1番目の段落', '虹'))];
  ledger.carry(slices);
  ledger.setAside(slices, '同じ文がもう1つあります');
  expect(ledger.balance()).toMatchObject({ carried: 1, aside: 0 });
  ledger.carry(slices);
  expect(ledger.balance()).toMatchObject({ total: 1, carried: 1 });
});

const plain = (text: string) => mendText(text).normalize('NFKC').replace(/\s/g, '');
function countChars(texts: readonly string[], into = new Map<string, number>(), by = 1): Map<string, number> {
  for (const char of plain(texts.join('\n'))) into.set(char, (into.get(char) ?? 0) + by);
  return into;
}

test.each([
  ['ordinance.docx', sortOrdinance],
  ['bridge-euc.txt', sortOrdinance],
  ['guideline.docx', sortGuideline],
  ['probe.docx', sortGuideline],
  ['guideline.pdf', sortGuideline],
])('Every character of %s that counts as carried is in the files that were made', async (file, sort) => {
  const ledger = new Ledger();
  const { blocks } = await readFile(readSample(file), file, ledger);
  const target = { city: 'mihon', document: 'plan', kind: 'guideline', file };
  const { files } = writeDocument(sort(blocks), target, readExisting(makeRoot(), 'mihon', 'plan'), ledger);
  const carried = countChars(ledger.listTexts().map(({ text }) => text));
  countChars(
    ledger.balance().asides.map(({ text }) => text),
    carried,
    -1,
  );
  const made = countChars([...files].flatMap(([name, text]) => (name === RECORD_FILE ? [] : [text])));
  const lost = [...carried].filter(([char, count]) => (made.get(char) ?? 0) < count);
  expect(lost).toEqual([]);
  expect(carried.size).toBeGreaterThan(60);
});
