import { expect, test } from 'vitest';
import { describeChanges, describeChangesWorkbook } from '../../../src/domain/office/describe-changes.ts';
import { listTexts } from '../../../src/domain/office/word-document.ts';

const seen = {
  title: 'みほん市『橋条例』新旧対照表',
  address: 'https://a.example/mihon/bridge/changes/',
  amendments: [
    {
      after: '令和9年4月1日',
      before: '令和6年4月1日',
      changes: [
        {
          kind: 'revised' as const,
          sentence: '第1条第1項を改めました。',
          rows: [
            {
              after: [{ text: '橋を' }, { text: '二つ', changed: true as const }],
              before: [{ text: '橋を' }, { text: '一つ', changed: true as const }],
            },
          ],
        },
        {
          kind: 'added' as const,
          sentence: '第2条を加えました。',
          rows: [{ after: [{ text: '灯', changed: true as const }] }],
        },
      ],
    },
  ],
};

test('A Word file holds the sentences, then new and old, with （新設） where nothing stood', () => {
  expect(listTexts(describeChanges(seen))).toEqual([
    seen.title,
    '令和9年4月1日からの版',
    '令和6年4月1日からの版と比べます。変わったところは2です（加えたところが1、改めたところが1）。',
    '第1条第1項を改めました。',
    '改正後',
    '改正前',
    '橋を二つ',
    '橋を一つ',
    '第2条を加えました。',
    '改正後',
    '改正前',
    '灯',
    '（新設）',
  ]);
});

test('Only what changed is underlined in it', () => {
  const cells = describeChanges(seen).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const lined = cells.flat().flatMap((run) => (typeof run !== 'string' && run.underlined ? [run.text] : []));
  expect(lined).toEqual(['二つ', '一つ', '灯']);
});

test('A workbook has a row for each, with what changed in brackets', () => {
  expect(describeChangesWorkbook(seen).tabs[0]?.rows).toEqual([
    ['令和9年4月1日から', '改めた', '第1条第1項を改めました。', '橋を〔二つ〕', '橋を〔一つ〕'],
    ['令和9年4月1日から', '加えた', '第2条を加えました。', '灯', '（新設）'],
  ]);
});
