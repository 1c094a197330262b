import { expect, test } from 'vitest';
import { checkCityForms } from '../../../src/check/rules/city-forms.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const FORMS = `${CITY}/forms.yaml`;

test('Forms that are canonical are told of nothing', async () => {
  expect(await tellOf(checkCityForms)).toEqual([]);
});

test('A form that has no file is told', async () => {
  expect(await tellOf(checkCityForms, { [FORMS]: ['form: joint-hosting', 'form: hosting'] })).toEqual([
    `${FORMS}:3　formsの1番目のform「hosting」\n　　「hosting」という形態はありません。content/formsにあるファイルの名前にしてください。`,
  ]);
});

test('An example of a form that the city does not have is told', async () => {
  expect(
    await tellOf(checkCityForms, { [FORMS]: ['name: 共同の橋かけ', 'name: 共同の橋かけ\n    under: 後援'] }),
  ).toEqual([
    `${FORMS}:5　formsの1番目のunder「後援」\n　　この市に「後援」という形態はありません。同じファイルにあるnameにしてください。`,
  ]);
});

test('Documents that were looked into for forms are the city’s, and those that its forms cite are among them', async () => {
  const looked = (of: string) => ({ [FORMS]: ['forms:', `looked: [${of}]\nforms:`] as const });
  expect(await tellOf(checkCityForms, looked('mihon/guide, mihon/ordinance'))).toEqual([]);
  expect(await tellOf(checkCityForms, looked('mihon/guid'))).toEqual([
    `${FORMS}:2　lookedの1番目「mihon/guid」\n　　この市にこの文書はありません。<市>/<文書> のつづりを確かめてください。`,
    `${FORMS}:6　formsの1番目のsection「mihon/guide/purpose」\n　　この文書がlookedにありません。見た文書としてlookedに足してください。`,
  ]);
});
