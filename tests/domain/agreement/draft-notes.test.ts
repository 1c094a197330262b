import { expect, test } from 'vitest';
import { nameDraft, tellNotice } from '../../../src/domain/agreement/draft-notes.ts';
import { BOOK } from '../../support/samples/small-book.ts';

const NOTHING = { open: 3, apart: 0, talk: 0, 'one-sided': 0, agreed: 0, left: 0 };

test.each([
  ['mihon', '確かめる先：みほん市 協働課（電話000-000-0000、令和7年（2025年）の文書による番号）'],
  ['aobano', '確かめる先：あおば野市の担当課（公式サイトで確かめてください）'],
  ['', '確かめる先：市の担当課（市を選ぶと、文書にある窓口を表示します）'],
])('A draft for the city 「%s」 says whom to ask there', (city, said) => {
  const choice = { kind: 'paid', form: '', city };
  expect(tellNotice(BOOK, { choice, counts: NOTHING })).toEqual(['法律の助言ではありません。', said]);
});

test('Its name says that it is a draft', () => {
  expect(nameDraft({ title: '契約書' })).toBe('契約書（案）');
});

test('What only one party proposes is not taken for agreed: the notice says how much it is', () => {
  const choice = { kind: 'paid', form: '', city: '' };
  const counts = { ...NOTHING, 'one-sided': 2 };
  expect(tellNotice(BOOK, { choice, counts }).at(-1)).toBe(
    '片方だけの案のまま入っているところが2あります。二者で決めたことではありません。',
  );
});
