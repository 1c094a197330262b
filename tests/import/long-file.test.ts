import { expect, test } from 'vitest';
import { importSample } from '../support/import/import-sample.ts';
import { makeLongWord } from '../support/import/make-long-word.ts';

test('A file of forty pages is imported whole, every section and every character', async () => {
  const { written, balance } = await importSample(makeLongWord(40), 'long.docx');
  const sections = written.chapters.flatMap((chapter) => chapter.sections);
  expect([written.chapters.length, sections.length]).toEqual([10, 40]);
  const tables = sections.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'table');
  expect(tables.map(({ rows }) => rows)).toEqual(Array.from({ length: 40 }, () => 12));
  expect(balance.total).toBeGreaterThan(40 * 1_000);
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
});
