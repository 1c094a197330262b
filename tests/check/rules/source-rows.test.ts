import { expect, test } from 'vitest';
import { checkSourceRows } from '../../../src/check/rules/source-rows.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const OUTLINE = `${CITY}/guide/outline.yaml`;
const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const SHEET = `${CITY}/checklists/bridge-check.yaml`;

const as = (kind: string, rows: number): Edits[string] => [
  'kind: section, title: ためす',
  `kind: ${kind}, title: ためす, rows: ${rows}`,
];
const show = (body: string): Edits[string] => ['小さな橋を1つかけて、', `${body}\n\n小さな橋を1つかけて、`];
const FLOW = show(
  '<Flow source="mihon-guide/3">\n\n<Stage title="一">\n\n書く。\n\n</Stage>\n\n<Stage title="二">\n\n出す。\n\n</Stage>\n\n</Flow>',
);
const LIST = show('<List source="mihon-guide/3">\n\n- 一\n- 二\n- 三\n\n</List>');

test('A table, a flow chart and a list with the rows of their source are told of nothing', async () => {
  expect(await tellOf(checkSourceRows)).toEqual([]);
  expect(await tellOf(checkSourceRows, { [OUTLINE]: as('flow', 2), [TRIAL]: FLOW })).toEqual([]);
  expect(await tellOf(checkSourceRows, { [OUTLINE]: as('list', 3), [TRIAL]: LIST })).toEqual([]);
});

test('A row that a table lost is told where the table stands', async () => {
  expect(await tellOf(checkSourceRows, { [PURPOSE]: ['| 青 | おわり |\n', ''] })).toEqual([
    `${PURPOSE}:12「<Table source="mihon-guide/1-T1">」\n　　「橋の色」は原典では2行（段・項目）ですが、ここでは1です。抜けや余りを直すか、${OUTLINE} のrowsを直してください。`,
  ]);
});

test('A form of the source that no checklist holds is told', async () => {
  expect(await tellOf(checkSourceRows, { [OUTLINE]: as('form', 2) })).toEqual([
    `${OUTLINE}:7　entriesの6番目のid「mihon-guide/3」\n　　この様式を載せたシートがありません。シートのphasesのsourceにこの番号を書くか、rowsを消してください。`,
  ]);
});

test.each<readonly [string, Edits, string]>([
  [
    'stage of a flow chart',
    { [OUTLINE]: as('flow', 3), [TRIAL]: FLOW },
    `${TRIAL}:9「<Flow source="mihon-guide/3">」\n　　「ためす」は原典では3行（段・項目）ですが、ここでは2です。`,
  ],
  [
    'item of a list',
    { [OUTLINE]: as('list', 4), [TRIAL]: LIST },
    `${TRIAL}:9「<List source="mihon-guide/3">」\n　　「ためす」は原典では4行（段・項目）ですが、ここでは3です。`,
  ],
  [
    'item of a sheet',
    { [OUTLINE]: ['kind: section, title: 最初の一歩', 'kind: form, title: 最初の一歩, rows: 2'] },
    `${SHEET}:19　phasesの1番目のitems\n　　「最初の一歩」は原典では2行（段・項目）ですが、ここでは1です。`,
  ],
  [
    'chapter in contents that a cover claims',
    { [OUTLINE]: ['kind: cover, title: みほん市協働の手引き', 'kind: list, title: 目次, rows: 3'] },
    `${CITY}/guide/document.yaml:17　chapters\n　　「目次」は原典では3行（段・項目）ですが、ここでは2です。`,
  ],
])('A missing %s is told', async (_what, edits, said) => {
  expect(await tellOf(checkSourceRows, edits)).toEqual([
    `${said}抜けや余りを直すか、${OUTLINE} のrowsを直してください。`,
  ]);
});
