import { expect, test } from 'vitest';
import { compareUnits } from '../../../src/domain/editions/compare-units.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const units = (text: string) => readEdition(`## 1 あ\n${text}`)[0]?.units ?? [];
const compare = (before: string, after: string) => compareUnits(units(before), units(after));

test('Text that is not changed is not told of', () => {
  expect(compare('text: 橋', 'text: 橋')).toEqual([]);
});

test('One paragraph written anew between two that stayed is the same one', () => {
  const before = 'text: はじめに\ntext: 橋の色は赤です。\ntext: おわりに';
  expect(compare(before, before.replace('橋の色は赤です。', 'まず川を見ます'))).toEqual([
    { kind: 'revised', before: 1, after: 1 },
  ]);
});

test('A paragraph that goes with its items is one change', () => {
  const before = 'art-1-p1: 橋をかけます。\nart-1-p2: 色は次のとおりです。\nart-1-p2-i1: 赤\nart-1-p2-i2: 青';
  expect(compare(before, 'art-1-p1: 橋をかけます。')).toEqual([{ kind: 'removed', before: 1, below: [2, 3] }]);
});

test('The items of a paragraph that got another number have kept theirs', () => {
  const before = 'art-1-p1: 橋をかけます。\nart-1-p2: 色は次のとおりです。\nart-1-p2-i1: 赤';
  const after = 'art-1-p1: 橋をかけます。\nart-1-p2: 舟を出します。\nart-1-p3: 色は次のとおりです。\nart-1-p3-i1: 赤';
  expect(compare(before, after)).toEqual([
    { kind: 'added', after: 1 },
    { kind: 'renumbered', before: 1, after: 2 },
  ]);
});
