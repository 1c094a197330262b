import { expect, test } from 'vitest';
import { checkUnreadableCharacters } from '../../../src/check/rules/unreadable-characters.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const FILE = `${CITY}/city.yaml`;

test('Ordinary text is told of nothing, combined letters of other languages included', async () => {
  expect(await tellOf(checkUnreadableCharacters)).toEqual([]);
  expect(await tellOf(checkUnreadableCharacters, { [FILE]: 'name: がぱ葛󠄀é①～－\n' })).toEqual([]);
});

test.each([
  ['か\u3099', '濁点か半濁点が離れた文字', 'U+3099'],
  ['市\ufffd', '化けた文字', 'U+FFFD'],
  ['\ue000', '外字', 'U+E000'],
  ['市\u200b民', '目に見えない文字', 'U+200B'],
  ['市\u202e民', '目に見えない文字', 'U+202E'],
  ['市\u00a0民', '特別な空白', 'U+00A0'],
  ['市\u0008民', '制御文字', 'U+0008'],
])('%j is told with its line', async (text, what, code) => {
  const [told] = await tellOf(checkUnreadableCharacters, { [FILE]: `code: 1\nname: ${text}\n` });
  expect(told).toContain(`${FILE}:2「name: ${text}」`);
  expect(told).toContain(what);
  expect(told).toContain(`（${code}）。`);
});
