import { expect, test } from 'vitest';
import { listSpellings } from '../../src/loaders/list-spellings.ts';

const cells = (...values: readonly string[]) => values.map((value, at) => ({ value, line: at + 2 }));

test('The rarer spelling of one thing is found at its first line, with the usual one', () => {
  expect(listSpellings(cells('ＮＰＯ', 'NPO', 'NPO', '委託', 'ＮＰＯ', 'NPO'))).toEqual([
    { value: 'ＮＰＯ', line: 2, usual: 'NPO' },
  ]);
});

test('Blanks inside, and width, set spellings apart; blanks around and other words do not', () => {
  expect(listSpellings(cells('橋 課', '橋課', '橋課')).map(({ value }) => value)).toEqual(['橋 課']);
  expect(listSpellings(cells('協力', '協力　', '共催', '共済', ''))).toEqual([]);
});
