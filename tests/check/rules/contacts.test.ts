import { expect, test } from 'vitest';
import { checkContacts } from '../../../src/check/rules/contacts.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const BODY = new TextDecoder().decode(MIHON.get(PURPOSE));
const LINE = BODY.split('\n').length + 1;
const tellOfText = (text: string) => tellOf(checkContacts, { [PURPOSE]: `${BODY}\n${text}\n` });

test('Numbers and addresses that can be used are told of nothing, whatever dashes a text has', async () => {
  expect(await tellOf(checkContacts)).toEqual([]);
  expect(await tellOfText('電話042－346－9809、0465（33）1458、mail：a@b.lg.jp、令和6-10-1、Mystyle@こだいら')).toEqual(
    [],
  );
});

test.each([
  ['電話042-346-980まで', '042-346-980', '数字が9個です。'],
  ['電話（090-123-4567）', '090-123-4567', '数字が10個です。'],
  ['kyodo＠b.lg.jpへ', 'kyodo＠b.lg.jp', 'メールを送れる書き方ではありません。'],
  ['kyodo@cityへ', 'kyodo@city', 'メールアドレスとして読めません。'],
])('%s', async (text, value, words) => {
  const [told, ...others] = await tellOfText(text);
  expect(told).toContain(`${PURPOSE}:${LINE}「${value}」\n　　${words}`);
  expect(others).toEqual([]);
});
