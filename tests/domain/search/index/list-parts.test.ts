import { expect, test } from 'vitest';
import { listParts } from '../../../../src/domain/search/index/list-parts.ts';

const STARTS = 'a 協 協働 市 補助';

test('A token is looked for in the last part that does not begin behind it', () => {
  expect(listParts(STARTS, ['協'])).toEqual(['1']);
  expect(listParts(STARTS, ['協働'])).toEqual(['2']);
  expect(listParts(STARTS, ['協議'])).toEqual(['2']);
  expect(listParts(STARTS, ['補助'])).toEqual(['4']);
});

test('Each part is named once, and a token before all of them needs none', () => {
  expect(listParts(STARTS, ['市民', '市役', '0', 'b'])).toEqual(['3', '0']);
});
