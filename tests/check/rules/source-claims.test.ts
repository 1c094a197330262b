import { expect, test } from 'vitest';
import { checkSourceClaims } from '../../../src/check/rules/source-claims.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const SHEET = `${CITY}/checklists/bridge-check.yaml`;

test('Claims of parts that the outlines know, each once, are told of nothing', async () => {
  expect(await tellOf(checkSourceClaims)).toEqual([]);
});

test('A claim that no outline of the city knows is told', async () => {
  expect(await tellOf(checkSourceClaims, { [TRIAL]: ['[mihon-guide/3]', '[mihon-guide/3, mihon-guide/4]'] })).toEqual([
    `${TRIAL}:4　sourcesの2番目「mihon-guide/4」\n　　原典の番号「mihon-guide/4」が、この市のoutline.yamlにありません。つづりを直すか、outline.yamlに足してください。`,
  ]);
});

test('A part that two places claim is told at both', async () => {
  expect(
    await tellOf(checkSourceClaims, { [`${CITY}/guide/document.yaml`]: ['sources: []', 'sources: [mihon-guide/3]'] }),
  ).toEqual([
    `${TRIAL}:4　sourcesの1番目「mihon-guide/3」\n　　原典の番号「mihon-guide/3」は ${CITY}/guide/document.yaml もうけもっています。どちらか1つにしてください。`,
    `${CITY}/guide/document.yaml:22　chaptersの1番目のsourcesの1番目「mihon-guide/3」\n　　原典の番号「mihon-guide/3」は ${TRIAL} もうけもっています。どちらか1つにしてください。`,
  ]);
});

test('A checklist whose source no section of its city claims is told', async () => {
  expect(
    await tellOf(checkSourceClaims, { [SHEET]: ['source: mihon-guide/2\nsection', 'source: mihon-guide/9\nsection'] }),
  ).toEqual([
    `${SHEET}:5　source「mihon-guide/9」\n　　原典の番号「mihon-guide/9」を、「mihon/guide/first-step」の市のどの節もうけもっていません。番号か、sectionを直してください。`,
  ]);
});

test('Nothing is unknown while an outline of the city cannot be read', async () => {
  expect(await tellOf(checkSourceClaims, { [`${CITY}/guide/outline.yaml`]: 'entries: [\n' })).toEqual([]);
});
