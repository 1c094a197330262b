import { expect, test } from 'vitest';
import { checkTakenNames } from '../../../src/check/rules/taken-names.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('Folders and files with names of their own are told of nothing', async () => {
  expect(await tellOf(checkTakenNames)).toEqual([]);
});

test('A folder whose name is taken is told once, whatever it holds', async () => {
  const schemes = { [`${CITY}/schemes/document.yaml`]: '', [`${CITY}/schemes/outline.yaml`]: '' };
  expect(await tellOf(checkTakenNames, schemes)).toEqual([
    `${CITY}/schemes/document.yaml\n　　「schemes」は文書のidにできません。/<市>/schemes/ を、サイトがほかのことに使うためです。別の名前にしてください。`,
  ]);
});

test.each([
  ['cities/search/city.yaml', '「search」は市のidにできません。/search/ を、'],
  ['concepts/index.yaml', '「index」は主題のidにできません。/compare/index/ を、'],
  [`${CITY}/guide/print/one.mdx`, '「print」は章のidにできません。/<市>/<文書>/print/ を、'],
])('%s is told', async (file, words) => {
  const [told] = await tellOf(checkTakenNames, { [file]: '' });
  expect(told).toContain(`${file}\n　　${words}サイトがほかのことに使うためです。別の名前にしてください。`);
});
