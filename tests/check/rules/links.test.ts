import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/check/rules/links.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const GOOD = '[目的](section:mihon/guide/purpose)';

test('Links to sections, documents, pages, terms and addresses that exist are told of nothing', async () => {
  expect(await tellOf(checkLinks)).toEqual([]);
  const more =
    '[条例](document:mihon/ordinance)、[一覧](page:mihon/projects)、[市](https://mihon.example/)、[電話](tel:042-000-0000)';
  expect(await tellOf(checkLinks, { [TRIAL]: [GOOD, more] })).toEqual([]);
});

test.each([
  [
    '[目的](section:mihon/guide/purposes)',
    '「mihon/guide/purposes」という節はありません。section:<市>/<文書>/<節のファイル名> の形とつづりを確かめてください。',
  ],
  [
    '[目的](section:mihon/guide/purpose#hat)',
    '節「mihon/guide/purpose」に「hat」という位置はありません。あるのは purpose です。',
  ],
  [
    '[第1条第1項](section:mihon/ordinance/art-1#art-1-p2)',
    'ことばが指す条・項・号と、リンク先が違います。どちらかを直してください。',
  ],
  ['[条例](document:mihon/law)', '「mihon/law」という文書はありません。<市>/<文書> のつづりを確かめてください。'],
  [
    '[一覧](page:mihon/list)',
    '「mihon/list」というページはありません。取組の一覧がある市を「page:<市>/projects」で書いてください。',
  ],
  [
    '[目的](/mihon/guide/)',
    'リンク先の書き方が分かりません。section:、document:、page:、term:、https: のどれかで始めてください。',
  ],
  [
    '[目的](ftp://mihon.example/)',
    'リンク先の書き方が分かりません。section:、document:、page:、term:、https: のどれかで始めてください。',
  ],
  ['[電話](tel:042-000-000)', '数字が9個です。042で始まる番号は10個です。抜けや余りを直してください。'],
  [
    '[メール](mailto:a@mihon)',
    'メールアドレスとして読めません。例「name@city.example.lg.jp」のように、半角で1つだけ書いてください。',
  ],
  ['[市](https://mihon)', 'アドレスとして読めません。[ことば](https://…) の形で、アドレスだけを半角で書いてください。'],
  [
    '[目的](javascript:x)',
    'リンク先の書き方が分かりません。section:、document:、page:、term:、https: のどれかで始めてください。',
  ],
  ['[ ](section:mihon/guide/purpose)', 'リンクのことばがありません。[ ] の中に、先に何があるかを書いてください。'],
])('%s is told with its line', async (link, said) => {
  expect(await tellOf(checkLinks, { [TRIAL]: [GOOD, link] })).toEqual([`${TRIAL}:9「${link}」\n　　${said}`]);
});

test('An address that runs on into the text behind it is told', async () => {
  const [told] = await tellOf(checkLinks, { [TRIAL]: [GOOD, 'https://mihon.example/aで見られます'] });
  expect(told).toContain('アドレスに、半角でない文字が続いています。[ことば](https://…) の形で');
});

test.each<readonly [string, Edits, string]>([
  [
    'that does not exist',
    { [PURPOSE]: ['term:collaboration', 'term:bridge'] },
    '[協働](term:bridge)」\n　　「bridge」という用語はありません。つづりを直すか、この市のglossary.yamlに用語を足してください。',
  ],
  [
    'without a meaning in this city',
    { [`${CITY}/glossary.yaml`]: 'meanings: []\n' },
    '[協働](term:collaboration)」\n　　用語「collaboration」の意味が、この市のglossary.yamlにありません。意味を足すか、リンクをやめてください。',
  ],
  [
    'under another word',
    { [PURPOSE]: ['[協働]', '[共働]'] },
    '[共働](term:collaboration)」\n　　ことばが用語「協働」と違います。[協働](term:collaboration)の形にしてください。',
  ],
])('A term %s is told', async (_how, edits, said) => {
  expect(await tellOf(checkLinks, edits)).toEqual([`${PURPOSE}:10「${said}`]);
});

test('A glossary that cannot be read is not taken for one without meanings', async () => {
  expect(await tellOf(checkLinks, { [`${CITY}/glossary.yaml`]: 'meanings: [\n' })).toEqual([]);
});
