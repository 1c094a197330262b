import { expect, test } from 'vitest';
import { checkSupplements } from '../../../src/check/rules/supplements.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SECOND = `${CITY}/ordinance/supplements/supplement-colours.mdx`;

test('Supplementary provisions that are counted through are told of nothing', async () => {
  expect(await tellOf(checkSupplements)).toEqual([]);
});

test('One that bears another number than its place in the document is told with the right one', async () => {
  expect(await tellOf(checkSupplements, { [SECOND]: ['supplement: 2', 'supplement: 1'] })).toEqual([
    `${SECOND}:4　supplement「1」\n　　この文書の2番目の附則です。「supplement: 2」にするか、document.yamlの順を直してください。`,
  ]);
});
