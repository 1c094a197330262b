import { expect, test } from 'vitest';
import { checkSectionConcepts } from '../../../src/check/rules/section-concepts.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;

test('Sections that name concepts that exist are told of nothing', async () => {
  expect(await tellOf(checkSectionConcepts)).toEqual([]);
});

test('A concept without a file is told', async () => {
  expect(await tellOf(checkSectionConcepts, { [PURPOSE]: ['[purpose]', '[purpose, purposes]'] })).toEqual([
    `${PURPOSE}:6　conceptsの2番目「purposes」\n　　「purposes」という主題はありません。content/conceptsにあるファイルの名前にしてください。`,
  ]);
});
