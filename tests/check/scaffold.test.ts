import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check-content.ts';
import { quote } from '../../src/scaffold/edit-yaml.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import type { Tree } from '../../src/scaffold/tree.ts';
import { MIHON } from '../support/check/mihon-content.ts';

const decode = (files: ReadonlyMap<string, Uint8Array>): Tree =>
  new Map([...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
const START = decode(MIHON);

/** Begins one thing after the other; gives the whole folder. */
const begin = (...orders: readonly string[]): Tree =>
  orders.reduce<Tree>((tree, order) => new Map([...tree, ...scaffold(tree, order.split(' '))]), START);

const check = async (tree: Tree) =>
  checkFiles(new Map([...tree].map(([file, text]) => [file, new TextEncoder().encode(text)])));

const CITY = 'city sora --name そら市 --reading そらし --prefecture 東京都 --code 888888 --site https://sora.example/';

test('Whatever is begun passes the check, and what a person has to write is listed', async () => {
  const tree = begin(
    CITY,
    'document sora/guide --title そら市の手引き --kind handbook --chapter start --chapter-title はじめに',
    'section sora/guide/start/purpose --title 目的 --label （１）',
    'section sora/guide/practice/trial --title ためす --chapter-title 実践',
    'document sora/cloud-ordinance --title そら市雲の条例 --kind ordinance --chapter general --chapter-title 総則',
    'article sora/cloud-ordinance/general/2 --title 定義 --paragraphs 2',
    'list sora --year 令和5年度 --date 令和6年4月',
    'sheet sora/cloud-check --title 雲の確認シート --section sora/guide/purpose',
    'scheme sora/cloud-call --title 雲の募集 --section sora/guide/purpose --as-of 令和6年4月',
  );
  const { findings, notices } = await check(tree);
  expect(findings).toEqual([]);
  const open = notices.filter(
    ({ file, problem }) => file.startsWith('cities/sora/') && problem.startsWith('まだ書かれて'),
  );
  expect(Object.fromEntries(open.map(({ file, problem }) => [file.slice(12), problem]))).toEqual({
    'checklists/cloud-check.yaml': 'まだ書かれていません（summary、phasesの1番目のitemsの1番目のtext）。',
    'city.yaml': 'まだ書かれていません（summary）。',
    'cloud-ordinance/document.yaml': 'まだ書かれていません（date、status、audience、summary、usesの1番目）。',
    'cloud-ordinance/general/art-1.mdx': 'まだ書かれていません（本文、keyPoint、concepts）。',
    'cloud-ordinance/general/art-2.mdx': 'まだ書かれていません（本文、keyPoint、concepts）。',
    'guide/document.yaml': 'まだ書かれていません（date、status、audience、summary、usesの1番目）。',
    'guide/practice/trial.mdx': 'まだ書かれていません（本文、keyPoint、concepts）。',
    'guide/start/introduction.mdx': 'まだ書かれていません（本文、keyPoint、concepts）。',
    'guide/start/purpose.mdx': 'まだ書かれていません（本文、keyPoint、concepts）。',
    'projects/projects.csv': 'まだ書かれていません（事業名称）。',
    'projects/projects.yaml': 'まだ書かれていません（keyPoint、lead）。',
    'schemes/cloud-call.yaml': 'まだ書かれていません（summary、factsの1番目のtext）。',
  });
});

test('A new section is three changes: its file, and one line in each of two files; nothing else of them moves', () => {
  const made = scaffold(START, ['section', 'mihon/guide/start/third-step', '--title', '三歩目', '--label', '（３）']);
  expect([...made.keys()]).toEqual([
    'cities/mihon/guide/document.yaml',
    'cities/mihon/guide/outline.yaml',
    'cities/mihon/guide/start/third-step.mdx',
  ]);
  const change = (file: string, from: string, to: string) =>
    expect(made.get(`cities/mihon/guide/${file}`)).toBe(START.get(`cities/mihon/guide/${file}`)?.replace(from, to));
  change('document.yaml', 'sections: [purpose, first-step]', 'sections: [purpose, first-step, third-step]');
  const last = '  - { id: mihon-guide/3, kind: section, title: ためす }\n';
  change('outline.yaml', last, `${last}  - { id: mihon-guide/4, kind: section, title: （３）三歩目 }\n`);
  expect(made.get('cities/mihon/guide/start/third-step.mdx')).toContain('\ncode: "9104"\nsources: [mihon-guide/4]\n');
});

test('Every city gets numbers of its own that nobody has', () => {
  const tree = begin(CITY, 'document sora/guide --title 手引き', 'section sora/guide/main/next --title 次');
  const codes = [...tree].flatMap(([file, text]) => {
    const [, code = ''] = /^code: "(\d+)"$/m.exec(text) ?? [];
    return code === '' || file.endsWith('/city.yaml') ? [] : [[file.startsWith('cities/sora/'), code] as const];
  });
  const own = codes.filter(([isSora]) => isSora).map(([, code]) => code);
  expect(own).toEqual(['1001', '1002']);
  expect(new Set(codes.map(([, code]) => code)).size).toBe(codes.length);
});

test.each([
  ['', 'npm run new -- section mihon/guide/start/purpose'],
  ['town x', '何を作るかを'],
  ['section mihon/guide/start', '書き方：npm run new -- section'],
  ['section mihon/guide/start/Purpose --title a', '「Purpose」は節のidにできません'],
  ['section mihon/guide/start/next', '--title がありません'],
  ['section mihon/guide/start/next --titel a', '「--titel」は読めません'],
  ['section mihon/guide/start/purpose --title a', 'content/cities/mihon/guide/start/purpose.mdx は、もうあります'],
  ['section mihon/plan/start/next --title a', '先に npm run new -- document mihon/plan で作ってください'],
  ['document sora/plan --title a', '先に npm run new -- city sora で作ってください'],
  ['document mihon/plan --title a --kind 計画', 'handbook（手引き）'],
  ['article mihon/ordinance/rules/十 --title a', '「十」は条の番号ではありません'],
  ['scheme mihon/sky --title a --as-of 令和6年4月 --section mihon/guide', '節「mihon/guide」がありません'],
])('What cannot be begun is refused with what to do (%s)', (order, told) => {
  expect(() => scaffold(START, order.split(' ').filter(Boolean))).toThrow(told);
});

test('Words that YAML would read as something else are put into quotes', () => {
  expect(['目的', '目的 #1', '12', 'はい: いいえ', '[橋]', 'no', ''].map(quote)).toEqual([
    '目的',
    '"目的 #1"',
    '"12"',
    '"はい: いいえ"',
    '"[橋]"',
    'no',
    '""',
  ]);
});

test('One changed sentence of a document costs one edited line; the edition knows its day and what it replaces', async () => {
  const order = 'edition mihon/guide --from 令和9年4月1日 --sections purpose --change 目的を改めます。';
  const tree = begin(order);
  const made = [...scaffold(START, order.split(' ')).keys()];
  expect(made).toEqual([
    'cities/mihon/guide/document.yaml',
    'cities/mihon/guide/editions/2027-04-01/document.yaml',
    'cities/mihon/guide/editions/2027-04-01/start/purpose.mdx',
  ]);
  expect(tree.get('cities/mihon/guide/document.yaml')).toContain('date: 令和6年4月\ninForceFrom: 令和6年4月\n');
  expect(tree.get(made[1] ?? '')).toMatch(/^replaces: 令和6年4月\n[^]*\nchange: 目的を改めます。\n/);
  const told = async (one: Tree) => (await check(one)).findings.map(({ file, problem }) => `${file}　${problem}`);
  expect(await told(tree)).toEqual([`${made[2]}　となりの版と、まったく同じです。`]);
  const edited = (tree.get(made[2] ?? '') ?? '').replace('をかけるための', 'を架けるための');
  expect(await told(new Map([...tree, [made[2] ?? '', edited]]))).toEqual([]);
});

test.each([
  ['edition mihon/guide --from 2027-04-01', '--from の「2027-04-01」は、日として読めません。'],
  ['edition mihon/guide --from 令和9年4月1日 --sections nothing', '「nothing」という節が、mihon/guide にありません。'],
  ['edition mihon/nothing --from 令和9年4月1日', 'content/cities/mihon/nothing/document.yaml がありません。'],
])('%s is refused, with how to mend it', (order, told) => {
  expect(() => scaffold(START, order.split(' '))).toThrow(told);
});
