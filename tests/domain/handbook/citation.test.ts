import { expect, test } from 'vitest';
import { formatCitation } from '../../../src/domain/handbook/citation.ts';

const CITED = {
  issuer: 'みほん市',
  title: 'みほん市協働の手引き',
  date: '平成31年4月',
  position: '基礎編（５）',
  address: 'https://kyodo.example/n/9101/',
  wording: 'own',
  site: '協働ハンドブック',
} as const;

test('A citation is one line with issuer, title, date, position, whose wording it is, and address', () => {
  expect(formatCitation(CITED)).toBe(
    'みほん市『みほん市協働の手引き』平成31年（2019年）4月、基礎編（５）、協働ハンドブックの版（原文ではありません）、https://kyodo.example/n/9101/',
  );
});

test('A citation of a whole document has no empty position', () => {
  expect(formatCitation({ ...CITED, position: '' })).toBe(
    'みほん市『みほん市協働の手引き』平成31年（2019年）4月、協働ハンドブックの版（原文ではありません）、https://kyodo.example/n/9101/',
  );
});

test('A date that already has its western year is cited as it stands', () => {
  expect(formatCitation({ ...CITED, date: '平成20年度（2008年度）' })).toContain('』平成20年度（2008年度）、');
});

test('A citation of a city’s own words says that it quotes them', () => {
  expect(formatCitation({ ...CITED, wording: 'official' })).toBe(
    'みほん市『みほん市協働の手引き』平成31年（2019年）4月、基礎編（５）、市の原文（協働ハンドブックに掲載）、https://kyodo.example/n/9101/',
  );
});
