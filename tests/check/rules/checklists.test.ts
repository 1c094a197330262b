import { expect, test } from 'vitest';
import { checkChecklists } from '../../../src/check/rules/checklists.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SHEET = `${CITY}/checklists/bridge-check.yaml`;

test('A checklist of forms and parties that exist, which says what is ours, is told of nothing', async () => {
  expect(await tellOf(checkChecklists)).toEqual([]);
});

test.each([
  [
    'when: prepare',
    'forms: [bridge]\nwhen: prepare',
    '11　formsの1番目「bridge」\n　　「bridge」という形態はありません。content/formsにあるファイルの名前にしてください。',
  ],
  [
    'title: 橋\n',
    'title: 橋\n    form: bridge\n',
    '17　phasesの1番目のform「bridge」\n　　「bridge」という形態はありません。content/formsにあるファイルの名前にしてください。',
  ],
  [
    '印の欄は当サイトが足しました。',
    '',
    '12　sourceNote「項目は架空の市のものです。」\n　　当サイトが足したものの説明がありません。「…は当サイトが足しました。」と書いてください。',
  ],
])('「%s」 written as 「%s」 is told', async (from, to, said) => {
  expect(await tellOf(checkChecklists, { [SHEET]: [from, to] })).toEqual([`${SHEET}:${said}`]);
});

test('A checklist of a city that does not exist is told, a worksheet too', async () => {
  const worksheet = 'title: 例\ncity: mihonn\n';
  const told = '「mihonn」という市はありません。content/citiesにあるフォルダーの名前にしてください。';
  expect(
    await tellOf(checkChecklists, { [SHEET]: ['city: mihon', 'city: mihonn'], 'worksheets/x.yaml': worksheet }),
  ).toEqual([`${SHEET}:4　city「mihonn」\n　　${told}`, `worksheets/x.yaml:2　city「mihonn」\n　　${told}`]);
});

test('A group for a party that does not fill the checklist is told', async () => {
  const text = `parties: [group]\nsourceNote: 当サイトが足しました。\nphases: [{ id: a, party: city, items: [] }]\n`;
  expect(await tellOf(checkChecklists, { [SHEET]: text })).toEqual([
    `${SHEET}:3　phasesの1番目のparty「city」\n　　「city」は、このシートに記入する側ではありません。partiesに足すか、ここを直してください。`,
  ]);
});
