import { expect, test } from 'vitest';
import { sectionSchema } from '../../src/schemas/section.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

const GOOD = {
  title: '協働の原則',
  label: '（５）',
  subtitle: '8つの約束',
  titleIsOurs: true,
  printed: '（５）　協働の原則',
  code: '1115',
  sources: ['mihon-guide/1'],
  concepts: ['principles'],
  keyPoint: '協働を進めるための約束です。',
  asked: ['守らないとどうなる'],
  asOf: '平成31年4月',
  article: 12,
  branch: [2],
  supplement: 1,
  supplementArticle: 2,
  offersWizard: true,
  checklist: { list: 'mutual-check-sheet', phase: 'planning' },
};
const OPTIONAL = [
  'asked',
  'label',
  'subtitle',
  'titleIsOurs',
  'printed',
  'asOf',
  'article',
  'branch',
  'supplement',
  'supplementArticle',
  'offersWizard',
  'checklist',
];

test('A section with all its fields is accepted, also without those it may lack', () => {
  expect(listFaults(sectionSchema, GOOD)).toEqual([]);
  const least = Object.fromEntries(Object.entries(GOOD).filter(([field]) => !OPTIONAL.includes(field)));
  expect(sectionSchema.parse(least)).toEqual({ ...least, titleIsOurs: false });
});

test('A missing field, an unknown field or another type is named', () => {
  expect(findOverlooked(sectionSchema, GOOD, [...OPTIONAL, 'concepts', 'keyPoint'])).toEqual([]);
});

test('Where nobody has written a key point, it says so', () => {
  const { keyPoint: _, concepts: __, ...unfinished } = GOOD;
  expect(sectionSchema.parse(unfinished)).toMatchObject({ keyPoint: '要点は、まだ書かれていません。', concepts: [] });
});

test.each([
  ['code', '111'],
  ['code', '1115000'],
  ['code', '１１１５'],
  ['code', 'a115'],
  ['code', 1115],
  ['sources', []],
  ['concepts', []],
  ['keyPoint', 'あ'.repeat(141)],
  ['article', 0],
  ['article', -1],
  ['article', 1.5],
  ['branch', []],
  ['branch.0', 0],
  ['supplement', 0],
  ['supplementArticle', 0],
])('%s may not be "%s"', (field, value) => {
  expect(listFaults(sectionSchema, change(GOOD, field, value))).toEqual([field]);
});

test('A bad number says in Japanese how to write it', () => {
  expect(sectionSchema.safeParse({ ...GOOD, code: '11' }).error?.issues[0]?.message).toBe(
    '4桁から6桁の数字を、引用符（"）で囲んで書きます',
  );
});
