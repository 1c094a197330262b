import { expect, test } from 'vitest';
import { checkShownChecklists } from '../../../src/check/rules/shown-checklists.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const STEP = `${CITY}/guide/start/first-step.mdx`;
const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const SHEET = `${CITY}/checklists/bridge-check.yaml`;
const show = (list: string, phase: string): Edits[string] => [
  'concepts:',
  `checklist: { list: ${list}, phase: ${phase} }\nconcepts:`,
];

test('A checklist of the city that is shown whole is told of nothing', async () => {
  expect(await tellOf(checkShownChecklists, { [STEP]: show('bridge-check', 'bridge') })).toEqual([]);
});

test('A checklist or a phase that does not exist is told', async () => {
  expect(await tellOf(checkShownChecklists, { [STEP]: show('bridge', 'bridge') })).toEqual([
    `${STEP}:6　checklistのlist「bridge」\n　　「bridge」というシートはありません。シートのファイルの名前にしてください。`,
  ]);
  expect(await tellOf(checkShownChecklists, { [STEP]: show('bridge-check', 'colour') })).toEqual([
    `${STEP}:6　checklistのphase「colour」\n　　シートに「colour」という段階はありません。あるのは bridge です。`,
    `${SHEET}:14　phasesの1番目のid「bridge」\n　　段階「bridge」を見せている節が0あります。1つの節のchecklistで指してください。`,
  ]);
});

test('A phase that two sections show is told, and that the second does not claim its source', async () => {
  const both = { [STEP]: show('bridge-check', 'bridge'), [TRIAL]: show('bridge-check', 'bridge') };
  expect(await tellOf(checkShownChecklists, both)).toEqual([
    `${TRIAL}:4　sources\n　　シートの段階の番号「mihon-guide/2」がありません。sourcesに足してください。`,
    `${SHEET}:14　phasesの1番目のid「bridge」\n　　段階「bridge」を見せている節が2あります。1つの節のchecklistで指してください。`,
  ]);
});

test('A checklist of another city is told', async () => {
  expect(
    await tellOf(checkShownChecklists, {
      [STEP]: show('bridge-check', 'bridge'),
      [SHEET]: ['city: mihon', 'city: another'],
    }),
  ).toEqual([
    `${STEP}:6　checklistのlist「bridge-check」\n　　ほかの市のシートです。この市のシートにするか、シートのcityを直してください。`,
  ]);
});
