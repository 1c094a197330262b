import { describe, expect, test } from 'vitest';
import { projectListSchema, projectSchema } from '../../src/schemas/projects.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

describe('A list of projects', () => {
  const GOOD = {
    title: 'みほん市の取組一覧（令和5年度）',
    shortTitle: 'みほん一覧',
    code: '9301',
    issuer: 'みほん市',
    fiscalYear: '令和5年度',
    date: '令和6年4月',
    original: '架空の資料',
    sources: ['mihon-projects/0'],
    keyPoint: '架空の取組が3つ並んでいます。',
    lead: '試験のための一覧です。',
    rows: 3,
    partnerSeparator: ' / ',
    moreColumns: ['部'],
    jointDepartments: [['図書館', '公民館']],
    ownForms: ['連絡会'],
    ownDepartments: ['市史編さん'],
    partnerKinds: [{ label: '大学', words: ['大学'] }],
    notes: [{ id: 'H-10', text: '編集注です。', rows: [1, 2] }],
  };

  test('with all its facts is accepted, notes with or without rows', () => {
    expect(listFaults(projectListSchema, GOOD)).toEqual([]);
    expect(listFaults(projectListSchema, change(GOOD, 'notes.0.rows', undefined))).toEqual([]);
  });

  test('with a field missing, unknown or of another type is refused at that field', () => {
    const mayLack = ['notes.*.rows', 'jointDepartments', 'ownForms', 'ownDepartments', 'partnerKinds', 'moreColumns'];
    const mayWait = ['fiscalYear', 'date', 'keyPoint', 'lead'];
    expect(findOverlooked(projectListSchema, GOOD, [...mayLack, ...mayWait])).toEqual([]);
  });

  test.each([
    ['shortTitle', 'あ'.repeat(15)],
    ['code', '931'],
    ['sources', []],
    ['keyPoint', 'あ'.repeat(141)],
    ['rows', 0],
    ['notes.0.rows.1', 1.5],
    ['jointDepartments.0', ['図書館']],
    ['partnerKinds.0.words', []],
  ])('may not have the %s "%s"', (field, value) => {
    expect(listFaults(projectListSchema, change(GOOD, field, value))).toEqual([field]);
  });
});

describe('A project', () => {
  const GOOD = {
    list: 'mihon',
    city: 'mihon',
    number: 1,
    department: '橋課',
    title: '虹の橋の点検',
    partners: ['虹の会'],
    form: '協力',
    more: ['土木部'],
  };

  test('with all its cells is accepted', () => {
    expect(listFaults(projectSchema, GOOD)).toEqual([]);
  });

  test('with a field missing, unknown or of another type is refused at that field', () => {
    expect(findOverlooked(projectSchema, GOOD, ['more'])).toEqual([]);
  });

  test.each([
    ['number', 0],
    ['number', 1.5],
    ['department', ''],
    ['title', ''],
    ['partners', []],
    ['partners.0', ''],
    ['form', ''],
  ])('may not have the %s "%s"', (field, value) => {
    expect(listFaults(projectSchema, change(GOOD, field, value))).toEqual([field]);
  });
});
