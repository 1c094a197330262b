import { expect, test } from 'vitest';
import { listShards } from '../../../src/pagefind/ask/list-shards.ts';

const STARTS = 'a 協 協働 市 補助';

test('A token is looked for in the last shard that does not begin behind it', () => {
  expect(listShards(STARTS, ['協'])).toEqual(['1']);
  expect(listShards(STARTS, ['協働'])).toEqual(['2']);
  expect(listShards(STARTS, ['協議'])).toEqual(['2']);
  expect(listShards(STARTS, ['補助'])).toEqual(['4']);
});

test('Each shard is named once, and a token before all of them needs none', () => {
  expect(listShards(STARTS, ['市民', '市役', '0', 'b'])).toEqual(['3', '0']);
});
