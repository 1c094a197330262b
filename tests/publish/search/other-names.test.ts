import { expect, test } from 'vitest';
import { addOtherNames, foldOtherNames } from '../../../src/publish/search/other-names.ts';
import { toRecord } from '../../../src/publish/search/search-records.ts';
import { makePlaceOnPage } from '../../support/samples/small-places.ts';

const NAMES = foldOtherNames([
  { say: '支援', typed: ['援助', 'ﾊﾞｯｸｱｯﾌﾟ'] },
  { say: '公園', typed: ['広場', '援助'] },
]);

test('A text gets what its words are called besides, each once, folded as a question is', () => {
  expect(addOtherNames('公園への支援', NAMES)).toBe('公園への支援 援助 バックアップ 広場');
});

test('A text without such a word stays what it is', () => {
  expect(addOtherNames('道路の清掃', NAMES)).toBe('道路の清掃');
});

test('A name counts as much as the word where it stands, and the record’s text is that of the page', () => {
  const place = makePlaceOnPage('/a/', 'main', { title: '支援' });
  const said = { place, text: '公園の掃除', headings: '', called: [], years: [] };
  const { fields, text } = toRecord(said, NAMES);
  const weightOf = (token: string) => fields.find(({ tokens }) => tokens.includes(token))?.weight;
  expect(['援助', '広場'].map(weightOf)).toEqual([7, 1]);
  expect(text).not.toContain('援助');
});
