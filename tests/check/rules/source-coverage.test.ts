import { expect, test } from 'vitest';
import { checkSourceCoverage } from '../../../src/check/rules/source-coverage.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;

test('A source whose every part is claimed is told of nothing', async () => {
  expect(await tellOf(checkSourceCoverage)).toEqual([]);
});

test('A part of a source that no section claims is told with its title', async () => {
  expect(await tellOf(checkSourceCoverage, { [TRIAL]: ['[mihon-guide/3]', '[mihon-guide/2]'] })).toEqual([
    `${CITY}/guide/outline.yaml:7　entriesの6番目のid「mihon-guide/3」\n　　「ためす」をうけもつところがありません。それが書いてある節（または章・表紙・一覧）のsourcesに、この番号を足してください。`,
  ]);
});

test('While a file of the city cannot be read nothing is said to be missing', async () => {
  expect(await tellOf(checkSourceCoverage, { [TRIAL]: 'ためす\n' })).toEqual([]);
});
