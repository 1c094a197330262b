import { expect, test } from 'vitest';
import { checkSameLabels } from '../../../src/check/rules/same-labels.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const GUIDE = `${CITY}/guide/document.yaml`;
const text = (file: string) => new TextDecoder().decode(MIHON.get(file));
const change = (file: string, from: RegExp, to: string) => ({ [file]: text(file).replace(from, to) });

test('Names and numbers that differ are told of nothing', async () => {
  expect(await tellOf(checkSameLabels)).toEqual([]);
});

test('Two documents of a city with one name are told', async () => {
  const [, title = ''] = /^shortTitle: (.*)$/m.exec(text(`${CITY}/ordinance/document.yaml`)) ?? [];
  const told = await tellOf(checkSameLabels, change(GUIDE, /^shortTitle: .*$/m, `shortTitle: ${title}`));
  expect(told.join()).toContain(`文書の短い名前「${title}」が、`);
});

test('Two chapters that a citation calls the same are told', async () => {
  const told = await tellOf(checkSameLabels, change(GUIDE, /citeAs: .*/g, 'citeAs: 橋の章'));
  expect(told.join()).toContain('引用で章を指す名前「橋の章」が、');
});

test('A table with the number of an earlier one is told; a chapter may count anew', async () => {
  const [start, trial] = [`${CITY}/guide/start/purpose.mdx`, `${CITY}/guide/practice/trial.mdx`];
  const table = (...captions: readonly string[]) =>
    captions.map((caption) => `\n<Box source="a" title="${caption}">\n\n色です。\n\n</Box>\n`).join('');
  const both = (first: string, ...others: readonly string[]) => ({
    [start]: text(start) + table(first),
    [trial]: text(trial) + table(...others),
  });
  const told = await tellOf(checkSameLabels, both('表2　橋の色', '表2　橋の幅'));
  expect(told.join()).toContain('表か図の番号「表2」が、');
  expect(await tellOf(checkSameLabels, both('表1　橋の色', '表1　橋の幅'))).toEqual([]);
});
