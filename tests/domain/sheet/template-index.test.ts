// Issue 19, statement 8 (use.md parts 6 and 8, M12): 13 entries in no order.
import { expect, test } from 'vitest';
import {
  describeTemplate,
  nameOrigin,
  sortByCity,
  sortByStep,
  type IndexedTemplate,
} from '../../../src/domain/sheet/template-index.ts';

const city = (id: string, name: string) => ({ id, name, accent: 'green' }) as IndexedTemplate['cities'][number];
const [first, second, third] = [city('a', '甲市'), city('b', '乙市'), city('c', '丙市')] as const;
const template = (title: string, change: Partial<IndexedTemplate>): IndexedTemplate => ({
  title,
  path: `/checklists/${title}/`,
  when: 'prepare',
  parties: ['group', 'city'],
  items: { count: 9, unit: '項目' },
  cities: [first],
  ...change,
});
const ALL = [
  template('振り返り表', { when: 'review', cities: [second] }),
  template('対話表', {}),
  template('見極め表', { when: 'find', cities: [first, second] }),
  template('信頼表', { cities: [second] }),
];

test('Sheets stand under the steps of a project, in the order of the steps; a step without a sheet is not named', () => {
  const steps = sortByStep(ALL).map(({ label, templates }) => [label, ...templates.map(({ title }) => title)]);
  expect(steps).toEqual([
    ['事業を見つけるとき', '見極め表'],
    ['準備', '対話表', '信頼表'],
    ['振り返り', '振り返り表'],
  ]);
});

test('A sheet that comes from two cities stands under both; a city without a sheet is not named', () => {
  const held = sortByCity(ALL, [first, second, third]).map(({ city: { name }, templates }) => [
    name,
    ...templates.map(({ title }) => title),
  ]);
  expect(held).toEqual([
    ['甲市', '対話表', '見極め表'],
    ['乙市', '振り返り表', '見極め表', '信頼表'],
  ]);
});

test.each([
  [['group', 'city'], { count: 12, unit: '項目' }, '記入：団体と市・12項目'],
  [['city'], { count: 5, unit: '項目' }, '記入：市だけ・5項目'],
  [[], { count: 3, unit: '欄' }, '記入：だれでも・3欄'],
] as const)('Who fills a sheet and how much is one line (%j, %j)', (parties, items, told) => {
  expect(describeTemplate({ parties, items })).toBe(told);
});

test('What comes from the documents of every city is called 全市, all else by the cities’ names', () => {
  const cities = [first, second, third];
  expect(nameOrigin({ cities }, cities)).toBe('全市');
  expect(nameOrigin({ cities: [first, third] }, cities)).toBe('甲市・丙市');
  expect(nameOrigin({ cities: [first] }, [first])).toBe('甲市');
});
