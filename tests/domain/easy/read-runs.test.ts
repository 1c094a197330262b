import { expect, test } from 'vitest';
import {
  dropReadings,
  listHardWords,
  needsReading,
  readRuns,
  writeReading,
} from '../../../src/domain/easy/read-runs.ts';

const TEXT = '5月《がつ》に、NPOが道《みち》の世話《せわ》をする。';

test('A reading stands over the Chinese characters right before it, and nothing of the text is lost', () => {
  expect(readRuns(TEXT)).toEqual([
    { text: '5' },
    { text: '月', reading: 'がつ' },
    { text: 'に、NPOが' },
    { text: '道', reading: 'みち' },
    { text: 'の' },
    { text: '世話', reading: 'せわ' },
    { text: 'をする。' },
  ]);
  expect(dropReadings(TEXT)).toBe('5月に、NPOが道の世話をする。');
});

test('Every word that is no plain hiragana is found where it stands, with its reading or without', () => {
  expect(listHardWords('人《ひと》とNPOの協働、ボランティア')).toEqual([
    { word: '人', reading: 'ひと', at: 0 },
    { word: 'NPO', at: 2 },
    { word: '協働', at: 6 },
    { word: 'ボランティア', at: 9 },
  ]);
  expect(listHardWords('協働とNPO').map(needsReading)).toEqual([true, false]);
});

test('A name with kana gets its reading over the Chinese characters alone', () => {
  expect(writeReading('みほん市', 'みほんし')).toBe('みほん市《し》');
  expect(writeReading('小平市', 'こだいらし')).toBe('小平市《こだいらし》');
});
