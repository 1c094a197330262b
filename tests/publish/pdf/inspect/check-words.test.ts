import { expect, test } from 'vitest';
import {
  checkAlternatives,
  checkHeadings,
  checkWords,
  listDifferences,
} from '../../../../src/publish/pdf/inspect/check-words.ts';
import { parseExpected } from '../../../../src/publish/pdf/inspect/expect-pdf.ts';
import type { PaperPage } from '../../../../src/publish/pdf/inspect/read-paper.ts';

const page = (words: string): PaperPage => ({ margins: [], words, headings: [], tables: [], alternatives: [] });
const expected = parseExpected(
  '<main><nav class="contents"><a href="#aim">目的</a></nav><h2 id="aim">目的</h2><p>市民と市は、市民の提案を話し合う。</p></main>',
);
const TEXT = '目的市民と市は、市民の提案を話し合う。';

test('The text of the PDF is that of the page, with the real number of the page in its contents', () => {
  expect(checkWords([page('目的2'), page(TEXT)], new Map([['aim', 2]]), expected)).toEqual([]);
});

test('A line of the contents with a wrong number, and one that leads nowhere, are named', () => {
  expect(checkWords([page('目的1'), page(TEXT)], new Map([['aim', 2]]), expected)).toEqual([
    'after "目的" it says "1", the page "2"',
  ]);
  expect(checkWords([page('目的'), page(TEXT)], new Map(), expected)).toEqual([
    'the contents lead to "aim", which is on no page',
  ]);
});

test('A word that is found once less than it is written is named with where it stands', () => {
  const faults = checkWords([page('目的2'), page(TEXT.replace('市民の', 'の'))], new Map([['aim', 2]]), expected);
  expect(faults).toEqual(['after "目的2目的市民と市は、" it says "", the page "市民"']);
});

test('What the PDF says too much, at the end too, is named', () => {
  expect(listDifferences('市民と市', '市民')).toEqual(['after "市民" it says "と市", the page ""']);
  expect(listDifferences('', '市民')).toEqual(['after "" it says "", the page "市民"']);
  expect(listDifferences('市民', '市民')).toEqual([]);
});

test('A heading must be in the text and in the outline as often as on the page', () => {
  expect(checkHeadings(['目的', '目的'], ['目的', '目的'], ['目的', '目的'])).toEqual([]);
  expect(checkHeadings([], ['目的'], ['目的'])).toEqual(['the heading "目的" is 0 times in the text, 1 on the page']);
  expect(checkHeadings(['目的', '目的'], ['目的'], ['目的'])).toEqual([
    'the heading "目的" is 2 times in the text, 1 on the page',
  ]);
  expect(checkHeadings(['目的'], [], ['目的'])).toEqual([
    'the heading "目的" is 0 times in the outline, 1 on the page',
  ]);
  expect(checkHeadings(['余分'], [], [])).toEqual(['the heading "余分" is 1 times in the text, 0 on the page']);
});

test('A drawing for which nothing stands is named, each of two with one name too', () => {
  expect(checkAlternatives(['領域の図', '領域の図'], ['領域の図', '領域の図'])).toEqual([]);
  expect(checkAlternatives(['領域の図'], ['領域の図', '領域の図', '流れの図'])).toEqual([
    'nothing stands for the drawing "領域の図"',
    'nothing stands for the drawing "流れの図"',
  ]);
});
