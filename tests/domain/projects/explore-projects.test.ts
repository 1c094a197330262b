import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_QUERY,
  exploreProjects,
  indexProjects,
  isNarrowing,
  parseProjectQuery,
  writeProjectQuery,
  type ProjectQuery,
} from '../../../src/domain/projects/explore-projects.ts';
import { PROJECTS } from '../../support/samples/small-projects.ts';

const KINDS = [{ label: 'NPO法人', words: ['NPO', '特定非営利'] }];
const indexed = indexProjects(PROJECTS, [['図書館', '公民館']]);
const find = (query: Partial<ProjectQuery>) =>
  exploreProjects(indexed, { ...EMPTY_QUERY, ...query }, KINDS).map(({ number }) => number);

test('Words are found whatever their width, kana and case, and all of them must be found', () => {
  expect(find({ text: 'ｺﾝｻｰﾄ' })).toEqual([2]);
  expect(find({ text: 'こんさーと' })).toEqual([2]);
  expect(find({ text: 'ｎｐｏ' })).toEqual([3]);
  expect(find({ text: '講座 大学' })).toEqual([1, 4]);
  expect(find({ text: '講座 ない' })).toEqual([]);
});

test('A department is found in its own rows and in those it shares; a joint label only as written', () => {
  expect(find({ unit: '図書館' })).toEqual([1, 2]);
  expect(find({ unit: '図書館・公民館' })).toEqual([2]);
  expect(find({ unit: '市民協働・男女参画推進課' })).toEqual([3]);
});

test('A partner is found by name or by kind', () => {
  expect(find({ partner: 'みほん大学' })).toEqual([1, 4]);
  expect(find({ partner: 'NPO法人' })).toEqual([3]);
});

test('The list is sorted by what the reader chooses, equal ones by number', () => {
  expect(find({ sort: 'form' })).toEqual([3, 2, 1, 4]);
  expect(find({ form: '協力', sort: 'department' })).toEqual([4, 1]);
});

test('What is asked comes back from its address, and nothing asked leaves no trace', () => {
  const text = fc.string({ maxLength: 40 });
  const name = fc.constantFrom('', '共催', '図書館・公民館', 'みほん大学（南）', '布の遊具“ひまわり”');
  const sort = fc.constantFrom('number' as const, 'title' as const, 'form' as const);
  fc.assert(
    fc.property(fc.record({ text, unit: name, form: name, partner: name, sort }), (query) => {
      expect(parseProjectQuery(new URLSearchParams(writeProjectQuery(query)))).toEqual(query);
    }),
  );
  expect(writeProjectQuery(EMPTY_QUERY)).toBe('');
  expect(parseProjectQuery(new URLSearchParams('sort=sideways')).sort).toBe('number');
});

// faults.md B19
test('What mail and chat took into an address is not of what it asks', () => {
  const asked = parseProjectQuery(
    new URLSearchParams('form=共催。&department=図書館」&partner=大学（南）。&sort=form)'),
  );
  expect(asked).toEqual({ text: '', form: '共催', unit: '図書館', partner: '大学（南）', sort: 'form' });
  expect(find({ text: '講座。' })).toEqual(find({ text: '講座' }));
});

test('Sorting alone does not narrow the list, blanks neither', () => {
  expect(isNarrowing({ ...EMPTY_QUERY, sort: 'title', text: ' ' })).toBe(false);
  expect(isNarrowing({ ...EMPTY_QUERY, form: '協力' })).toBe(true);
});
