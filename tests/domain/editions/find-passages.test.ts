import { expect, test } from 'vitest';
import { findPassages, placesOf, type Part } from '../../../src/domain/editions/find-passages.ts';
import { readEdition } from '../../support/content/read-edition.ts';

function partsOf(text: string, kind: 'added' | 'removed'): readonly Part[] {
  return readEdition(text).flatMap((section) =>
    section.units.map((_, at) => ({ section, change: { kind, [kind === 'added' ? 'after' : 'before']: at } })),
  );
}
const find = (gone: string, come: string) =>
  findPassages(partsOf(gone, 'removed'), partsOf(come, 'added')).map(({ gone: from, come: to }) =>
    [from, to].map((part) => `${part.section.code}/${placesOf(part).join()}`),
  );

test('Text that stands in another section is found, though a word of it changed', () => {
  expect(
    find('## 1 あ\ntext: 費用の請求は30日以内に行います。', '## 2 い\ntext: 費用の請求は60日以内に行います。'),
  ).toEqual([['1/0', '2/0']]);
});

test('A few words that stand in many places are not known by themselves', () => {
  expect(find('## 1 あ\nheading: 手順', '## 2 い\nheading: 手順')).toEqual([]);
});

test('They are known by what went the same way', () => {
  const text = 'heading: 手順\ntext: はじめに、川の水の高さを見ます。';
  expect(find(`## 1 あ\n${text}`, `## 2 い\n${text}`)).toEqual([
    ['1/0', '2/0'],
    ['1/1', '2/1'],
  ]);
});

test('A paragraph is not found in a row of a table', () => {
  expect(
    find('## 1 あ\ntext: 費用の請求は30日以内に行います。', '## 2 い\nrow: 費用の請求は30日以内に行います。'),
  ).toEqual([]);
});
