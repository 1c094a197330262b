import { expect, test } from 'vitest';
import { cityFormsSchema, formSchema } from '../../src/schemas/form.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const FORM = {
  title: '共催',
  reading: 'きょうさい',
  order: 3,
  gist: '一緒に主催します。',
  projectLabels: ['共催'],
  door: '一緒に催す',
  asked: ['市と開きたい'],
};
const CITY = {
  edition: '令和6年4月',
  forms: [
    {
      form: 'joint-hosting',
      name: '共催',
      section: 'mihon/guide/purpose',
      what: '一緒に行います。',
      cautions: [{ text: '先に決めます。', section: 'mihon/guide/first-step' }],
      examples: ['橋の祭り'],
    },
  ],
};

test('A form with its summary is accepted, also without labels of projects', () => {
  expect(listFaults(formSchema, FORM)).toEqual([]);
  expect(listFaults(formSchema, { ...FORM, projectLabels: [] })).toEqual([]);
});

test('A form with a field missing, unknown or of another type is refused at that field', () => {
  expect(findOverlooked(formSchema, FORM, ['asked', 'door'])).toEqual([]);
});

test('A reading in katakana and a summary of more than 120 characters are refused', () => {
  expect(listFaults(formSchema, { ...FORM, reading: 'キョウサイ' })).toEqual(['reading']);
  expect(listFaults(formSchema, { ...FORM, gist: 'あ'.repeat(121) })).toEqual(['gist']);
});

test('A city’s forms are accepted, also where the documents say nothing of an aspect', () => {
  expect(listFaults(cityFormsSchema, CITY)).toEqual([]);
});

test('A city without forms and a caution without its place are refused', () => {
  expect(listFaults(cityFormsSchema, { ...CITY, forms: [] })).toEqual(['forms']);
  expect(listFaults(cityFormsSchema, change(CITY, 'forms.0.cautions.0.section', undefined))).toEqual([
    'forms.0.cautions.0.section',
  ]);
});
