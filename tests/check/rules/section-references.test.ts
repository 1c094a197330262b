import { expect, test } from 'vitest';
import { checkSectionReferences } from '../../../src/check/rules/section-references.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const NO_SECTION = '<市>/<文書>/<節のファイル名> の形とつづりを確かめてください。';

test('Files that name places of their own city are told of nothing', async () => {
  expect(await tellOf(checkSectionReferences)).toEqual([]);
});

test.each([
  [
    'city.yaml',
    'section: mihon/guide/purpose\nroutes',
    'section: mihon/guide/purposes\nroutes',
    '17　contactsの1番目のsection',
  ],
  ['history.yaml', 'mihon/ordinance/art-1', 'mihon/ordinance/purposes', '7　eventsの2番目のsection'],
  ['relations.yaml', 'section: mihon/guide/purpose', 'section: mihon/guide/purposes', '5　relationsの1番目のsection'],
  ['schemes/bridge-call.yaml', '[mihon/guide/first-step]', '[mihon/guide/purposes]', '11　sectionsの1番目'],
  [
    'forms.yaml',
    'section: mihon/guide/first-step',
    'section: mihon/guide/purposes',
    '9　formsの1番目のcautionsの1番目のsection',
  ],
  ['rules.yaml', 'mihon/guide/purpose', 'mihon/guide/purposes', '8　rulesの1番目のsection'],
  ['glossary.yaml', 'mihon/ordinance/art-1', 'mihon/ordinance/purposes', '4　meaningsの1番目のsection'],
  [
    'points/principles.yaml',
    'also: [mihon/guide/purpose]',
    'also: [mihon/guide/purposes]',
    '13　pointsの2番目のalsoの1番目',
  ],
  ['checklists/bridge-check.yaml', 'mihon/guide/first-step', 'mihon/guide/purposes', '6　section'],
])('A place that %s names and that does not exist is told with line and field', async (file, from, to, at) => {
  const wrong = /mihon\/[a-z]+\/purposes/.exec(to)?.[0] ?? '';
  expect(await tellOf(checkSectionReferences, { [`${CITY}/${file}`]: [from, to] })).toEqual([
    `${CITY}/${file}:${at}「${wrong}」\n　　「${wrong}」という節はありません。${NO_SECTION}`,
  ]);
});

test('A section of another city is told, as nothing is said in a city’s name without its own document', async () => {
  const other = 'cities/another/guide/start/purpose.mdx';
  const rules = `${CITY}/rules.yaml`;
  expect(
    await tellOf(checkSectionReferences, {
      [other]: '---\n---\n',
      [rules]: ['mihon/guide/purpose', 'another/guide/purpose'],
    }),
  ).toEqual([
    `${rules}:8　rulesの1番目のsection「another/guide/purpose」\n　　「another/guide/purpose」はほかの市の節です。cities/mihon の文書の節にしてください。`,
  ]);
});

test('A place in a section that the section does not have is told with those it has', async () => {
  const points = `${CITY}/points/principles.yaml`;
  const good = {
    [points]: ['section: mihon/guide/first-step', 'section: mihon/guide/first-step#first-step-belongings'],
  } as const;
  const bad = {
    [points]: ['section: mihon/guide/first-step', 'section: mihon/guide/first-step#first-step-hat'],
  } as const;
  expect(await tellOf(checkSectionReferences, good)).toEqual([]);
  expect(await tellOf(checkSectionReferences, bad)).toEqual([
    `${points}:12　pointsの2番目のsection「mihon/guide/first-step#first-step-hat」\n　　節「mihon/guide/first-step」に「first-step-hat」という位置はありません。あるのは first-step、first-step-belongings です。`,
  ]);
});
