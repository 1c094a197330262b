import { expect, test } from 'vitest';
import { nameDraft, tellNotice } from '../../../src/domain/agreement/draft-notes.ts';
import { SMALL_BOOK } from '../../support/samples/small-book.ts';

const about = (city: string) => ({ choice: { kind: 'paid', form: '', city } });

test('A draft is called by its paper, marked as a draft', () => {
  expect(nameDraft({ title: '契約書' })).toBe('契約書（案）');
});

test('The notice names the desk of the chosen city, with the date of its number', () => {
  expect(tellNotice(SMALL_BOOK, about('mihon'))).toEqual([
    '案です。',
    expect.stringMatching(/みほん市.*橋の課.*000-000-0000.*令和8年4月/),
  ]);
});

test('Without a city, or without a desk in its documents, the notice says whom to ask all the same', () => {
  expect(tellNotice(SMALL_BOOK, about(''))[1]).toContain('市の担当課');
  const silent = { ...SMALL_BOOK, cities: SMALL_BOOK.cities.map((city) => ({ ...city, contacts: [] })) };
  expect(tellNotice(silent, about('mihon'))[1]).toContain('みほん市の担当課');
});
