import { expect, test } from 'vitest';
import { findInvented, findWrongWeekdays } from '../../../src/domain/easy/find-invented.ts';

const ORIGINAL = '平成31年4月1日に「虹の橋」ができました。10万円が限度で、電話は042-000-0000です。';

test.each([
  ['2019年4月1日（月曜日）に「虹の橋」ができました。', []],
  ['10万円です。電話番号は042-000-0000です。', []],
  ['10円です。', ['10']],
  ['100万円です。', ['100万']],
  ['4月2日です。', ['2', '4月2日']],
  ['「赤い橋」です。', ['赤い橋']],
  ['042-000-0001です。', ['042-000-0001']],
])('Of 「%s」 what the original does not say is found', (text, invented) => {
  expect(findInvented(text, ORIGINAL)).toEqual(invented);
});

test('A day stands with its weekday, and the right one', () => {
  expect(findWrongWeekdays('2026年4月1日（水曜日）')).toEqual([]);
  expect(findWrongWeekdays('2026年4月1日（木曜日）と2019年4月1日')).toEqual([
    '2026年4月1日（水曜日）',
    '2019年4月1日（月曜日）',
  ]);
});
