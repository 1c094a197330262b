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
