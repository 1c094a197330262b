import { expect, test } from 'vitest';
import { checkUniqueIds } from '../../../src/check/rules/unique-ids.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SHEET = 'checklists/bridge-check.yaml';
const ITEM = '      - { id: bridge-colour, text: 橋の色を決めましたか。 }\n';

test('Ids that stand once each are told of nothing', async () => {
  expect(await tellOf(checkUniqueIds)).toEqual([]);
});

test.each([
  [SHEET, ITEM, `${ITEM}${ITEM}`, '21　phasesの1番目のitemsの2番目のid', '項目「bridge-colour」'],
  [
    SHEET,
    '{ id: now, label: 確認 }',
    '{ id: now, label: 前 }\n  - { id: now, label: 後 }',
    '11　timingsの2番目のid',
    '時期「now」',
  ],
  [SHEET, 'fields: []', 'fields: [{ id: a, label: 一 }, { id: a, label: 二 }]', '8　fieldsの2番目のid', '欄「a」'],
  [
    'guide/document.yaml',
    '[purpose, first-step]',
    '[purpose, first-step, purpose]',
    '23　chaptersの1番目のsectionsの3番目',
    '節「purpose」',
  ],
  ['guide/document.yaml', 'id: practice', 'id: start', '24　chaptersの2番目のid', '章「start」'],
  [
    'guide/outline.yaml',
    'id: mihon-guide/2,',
    'id: mihon-guide/1,',
    '5　entriesの4番目のid',
    '原典の番号「mihon-guide/1」',
  ],
  ['city.yaml', 'id: staff', 'id: citizens', '22　routesの2番目のid', '道順「citizens」'],
])('In %s an id that stands again is told: %s', async (name, from, to, at, what) => {
  const value = /「(.*)」/.exec(what)?.[1] ?? '';
  expect(await tellOf(checkUniqueIds, { [`${CITY}/${name}`]: [from, to] })).toEqual([
    `${CITY}/${name}:${at}「${value}」\n　　${what}が2回あります。あとから足したほうを、ほかと重ならないようにしてください。`,
  ]);
});

test('A group, a row, a blank space and a step of a route that stand again are told too', async () => {
  const twice = {
    [`${CITY}/${SHEET}`]: [
      ITEM,
      `${ITEM}  - { id: bridge, label: '', title: 橋, source: mihon-guide/2, points: [], items: [{ id: b, text: か。 }] }\n`,
    ],
    'concepts/x.yaml': 'title: 例\nquestion: 何か。\norder: 99\nthemes: [{ id: a, label: 一 }, { id: a, label: 二 }]\n',
    'worksheets/x.yaml':
      'title: 例\ncity: mihon\nsection: mihon/guide/purpose\nlead: 書きます。\nspaces: [{ id: a, label: 一, lines: 1, ours: true }, { id: a, label: 二, lines: 1, ours: true }]\n',
    [`${CITY}/city.yaml`]: [
      'why: 何のための手引きかを知る。 }',
      'why: 知る。 }\n      - { section: mihon/guide/purpose, why: また知る。 }',
    ],
  } as const;
  const told = await tellOf(checkUniqueIds, twice);
  expect(told.map((text) => text.replace(/^.*\n　　|が2回.*$/gs, '')).toSorted()).toEqual([
    'まとまり「bridge」',
    '欄「a」',
    '行「a」',
    '道順の場所「mihon/guide/purpose」',
  ]);
});

test('A checklist with the file name of another is told, wherever the two lie, and so is the other', async () => {
  const worksheet = 'title: 例\n';
  expect(await tellOf(checkUniqueIds, { 'worksheets/bridge-check.yaml': worksheet })).toEqual([
    `${CITY}/${SHEET}\n　　シートの名前「bridge-check」が、worksheets/bridge-check.yaml と同じです。あとから足したほうのファイルの名前を変えてください。`,
    `worksheets/bridge-check.yaml\n　　シートの名前「bridge-check」が、${CITY}/${SHEET} と同じです。あとから足したほうのファイルの名前を変えてください。`,
  ]);
});
