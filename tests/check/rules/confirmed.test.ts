// content.md S1, S2: what counts or singles out is read again when the points it rests on change.
import { expect, test } from 'vitest';
import { noteUnconfirmed } from '../../../src/check/rules/confirmed.ts';
import { tellOf, type Edits } from '../../support/check/mihon-content.ts';

const CONCEPT = 'concepts/fairness.yaml';
const head = 'title: 公平\nquestion: 公平とは何ですか。\norder: 90\nunit: 点\nisCounted: true\n';
const themes = 'themes:\n  - id: chance\n    label: 機会\n  - id: silence\n    label: だれも言わない行\n';
const say = (gist: string): string =>
  `looked: [mihon/guide]\npoints:\n  - term: 機会\n    themes: [chance]\n    gist: ${gist}\n    section: mihon/guide/purpose\n`;
const other = (points: string): string => `looked: [tonari/guide]\npoints: ${points}\n`;

/** みほん市 and a neighbour that was looked at and says nothing. */
const layOut = (confirmed: string, gist = '機会を開きます。', neighbour = '[]'): Edits => ({
  [CONCEPT]: `${head}${themes}${confirmed}`,
  'cities/mihon/points/fairness.yaml': say(gist),
  'cities/tonari/points/fairness.yaml': other(neighbour),
});
const ofFairness = async (edits: Edits): Promise<readonly string[]> =>
  (await tellOf(noteUnconfirmed, edits)).filter((text) => text.includes('公平'));
const pinsOf = (told: readonly string[]): readonly string[] =>
  told.map((text) => /"([0-9a-f]{8})"/.exec(text)?.[1] ?? '');
const record = (row: string, count: string): string =>
  `confirmed:\n  by: editor\n  on: "2026-11-30"\n  looked: [mihon/guide]\n  rows:\n    chance: "${row}"\n  count: "${count}"\n`;

test('A row that nobody confirmed is named with its sentence and the mark to write', async () => {
  const told = await ofFairness(layOut(''));
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('文「「機会」をあげるのは、みほん市だけです。」は、まだ文書を読み直して確かめていません');
  expect(told[1]).toContain('文「点の数は、みほん市1、tonari0です。」');
});

test('What was confirmed is not named again until a point it rests on changes', async () => {
  const [row = '', count = ''] = pinsOf(await ofFairness(layOut('')));
  expect(await ofFairness(layOut(record(row, count)))).toEqual([]);
  const told = await ofFairness(layOut(record(row, count), '機会を等しく開きます。'));
  expect(told[0]).toContain(`${CONCEPT}:16　confirmedのrowsのchance「${row}」`);
  expect(told[0]).toContain('確かめたあとで市の言うことが変わりました');
  expect(told).toHaveLength(2);
});
