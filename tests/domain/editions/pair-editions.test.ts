import { expect, test } from 'vitest';
import { isNew, isVoided, pairEditions } from '../../../src/domain/editions/pair-editions.ts';
import { readEdition } from '../../support/content/read-edition.ts';

function matchOf(before: string, after: string) {
  const [[one], [other]] = [readEdition(before), readEdition(after)];
  if (!one || !other) throw new Error('the sample is not read');
  return { before: one, after: other };
}

test('Sections that both have, that came and that are gone are told apart', () => {
  const { units, gone, come } = pairEditions(
    readEdition('## 1 橋\ntext: 橋の色は赤です。\n## 2 舟\ntext: 舟は二艘あります。'),
    readEdition('## 1 橋\ntext: 橋の色は赤です。\n## 3 堤\ntext: 堤には桜を植えます。'),
  );
  expect([
    [...units.keys()].map(({ after }) => after.code),
    gone.map(({ code }) => code),
    come.map(({ code }) => code),
  ]).toEqual([['1'], ['2'], ['3']]);
});

test('A section that is nothing but 削除 was voided, unless it was so before', () => {
  expect(isVoided(matchOf('## 1 第1条　橋\nart-1-p1: 橋', '## 1 第1条　削除\nart-1-p1: 削除'))).toBe(true);
  expect(isVoided(matchOf('## 1 第1条　橋', '## 1 第1条　削除'))).toBe(true);
  expect(isVoided(matchOf('## 1 第1条　削除', '## 1 第1条　削除'))).toBe(false);
  expect(isVoided(matchOf('## 1 第1条　橋', '## 1 第1条　橋の削除'))).toBe(false);
});

test('A section of which no unit was kept is new', () => {
  const match = matchOf('## 1 あ\ntext: 橋', '## 1 あ\ntext: 舟');
  expect(
    isNew(match, [
      { kind: 'removed', before: 0 },
      { kind: 'added', after: 0 },
    ]),
  ).toBe(true);
  expect(isNew(match, [{ kind: 'revised', before: 0, after: 0 }])).toBe(false);
});
