import { expect, test } from 'vitest';
import { foldSpelling } from '../../../src/domain/editions/same-spelling.ts';

test.each([
  ['１０万円', '10万円'],
  ['行なう', '行う'],
  ['取り組み', '取組'],
  ['手続き', '手続'],
  ['できる', '出来る'],
  ['および', '及び'],
  ['はけ，バケツ', 'はけ、バケツ'],
  ['3ヶ月', '3か月'],
  ['コンピュータ', 'コンピューター'],
  ['協働係に 相談', '協働係に相談'],
  ['はけ・バケツ', 'はけ、バケツ'],
  ['①はけ', '(1)はけ'],
  ['令和元年度', '2019年度'],
  ['10万円', '100,000円'],
  ['確かめます。', '確かめます'],
])('%s and %s differ in spelling only', (one, other) => {
  expect(foldSpelling(one)).toBe(foldSpelling(other));
});

test.each([
  ['10万円', '30万円'],
  ['者', '物'],
  ['1.5倍', '15倍'],
  ['及び', '又は'],
  ['ビル', 'ビール'],
  ['とき', '場合'],
  ['はけ・バケツ、手袋', 'はけ、バケツ・手袋'],
  ['令和元年', '令和2年'],
])('%s and %s do not', (one, other) => {
  expect(foldSpelling(one)).not.toBe(foldSpelling(other));
});
