import { expect, test } from 'vitest';
import { checkSaidTwice } from '../../../src/check/rules/said-twice.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SECTION = `${CITY}/guide/start/purpose.mdx`;

test('みほん市 says each thing once', async () => {
  expect(await tellOf(checkSaidTwice)).toEqual([]);
});

test('A concept that a section names twice is told at the second', async () => {
  const [told = '', ...others] = await tellOf(checkSaidTwice, {
    [SECTION]: ['concepts: [purpose]', 'concepts: [purpose, purpose]'],
  });
  expect(others).toEqual([]);
  expect(told).toContain('conceptsの2番目「purpose」\n　　主題「purpose」が2回あります。どちらかを消してください。');
});

test('An event of the same day with other words is another event', async () => {
  const events = (second: string) =>
    `events:\n  - { date: 平成20年4月, event: 始まりました。, section: mihon/guide/purpose }\n  - { date: 平成20年4月, event: ${second}, section: mihon/guide/purpose }\n`;
  expect(await tellOf(checkSaidTwice, { [`${CITY}/history.yaml`]: events('橋ができました。') })).toEqual([]);
  expect(await tellOf(checkSaidTwice, { [`${CITY}/history.yaml`]: events('始まりました。') })).toHaveLength(1);
});
