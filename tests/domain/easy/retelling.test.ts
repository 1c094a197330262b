import { expect, test } from 'vitest';
import { findUnexplained } from '../../../src/domain/easy/explain-words.ts';
import { cutSentences, judgeSentence } from '../../../src/domain/easy/judge-sentence.ts';
import { dropReadings, listHardWords, needsReading } from '../../../src/domain/easy/read-runs.ts';
import { EASY_TOLD, isUnchecked, listTexts, tellChecked, type Retelling } from '../../../src/domain/easy/retelling.ts';
import { readEasyWords } from '../../../src/check/read/find-original.ts';
import { REAL } from '../../support/content/real-content.ts';

const RETELLING: Retelling = {
  title: '題《だい》',
  parts: [{ title: '見出《みだ》し', text: ['一《いち》。', '二《に》。'], items: ['三《さん》'] }],
  answers: { yes: 'はい。' },
  names: [],
  words: [],
};

test('Every text that is read is listed once, with the field it stands in', () => {
  expect(listTexts(RETELLING)).toEqual([
    { path: ['title'], text: '題《だい》' },
    { path: ['parts', 0, 'title'], text: '見出《みだ》し' },
    { path: ['parts', 0, 'text', 0], text: '一《いち》。' },
    { path: ['parts', 0, 'text', 1], text: '二《に》。' },
    { path: ['parts', 0, 'items', 0], text: '三《さん》' },
    { path: ['answers', 'yes'], text: 'はい。' },
  ]);
});

test('Nobody is named who has not checked a text, and who has is named with the day', () => {
  expect(dropReadings(tellChecked({}))).toBe('まだ人が確かめていません。');
  const checked = { by: '田中《たなか》', on: new Date('2026-11-30') };
  expect(dropReadings(tellChecked({ checked }))).toBe('2026年11月30日に、田中が確かめました。');
  expect([isUnchecked([{}, {}]), isUnchecked([{}, { checked }])]).toEqual([true, false]);
});

test.each([...Object.entries(EASY_TOLD), ['checked', tellChecked({ checked: { by: 'だれか', on: new Date(0) } })]])(
  'What a page says of %s is easy Japanese itself, with a reading over every Chinese character',
  (name, text) => {
    // A link on a page in ordinary Japanese.
    if (name === 'link') return expect(text).toBe('やさしい日本語');
    expect(listHardWords(text).filter((word) => needsReading(word) && word.reading === undefined)).toEqual([]);
    expect(findUnexplained(text, readEasyWords(REAL))).toEqual([]);
    return expect(cutSentences(dropReadings(text)).flatMap(judgeSentence)).toEqual([]);
  },
);
