import { expect, test } from 'vitest';
import { addressReport, retellReport } from '../../../src/domain/handbook/site.ts';

const MAIL = { mail: 'handbook@mihon.example' };
const ISSUES = { issues: 'https://tracker.example/handbook/issues/new' };

const readBody = (href: string | undefined) => new URL(href ?? '').searchParams.get('body');

test('Where nobody is named to tell of faults, there is no address to do so', () => {
  expect(addressReport(undefined, { what: '目的' })).toBeUndefined();
});

test.each([MAIL, ISSUES])('A report holds what it is about and the chosen words', (report) => {
  const address = addressReport(report, { what: '手引き、１（番号9101）', words: ' 橋の色 ' });
  expect(readBody(address)).toBe(
    '記載の誤り：\n\n正しい内容と、それが分かる資料：\n\n場所：手引き、１（番号9101）\n該当のことば：橋の色',
  );
});

test('A mail goes to the address that is named, an issue to the page that is named', () => {
  expect(addressReport(MAIL, { what: 'a' })).toMatch(/^mailto:handbook@mihon\.example\?subject=/);
  expect(addressReport(ISSUES, { what: 'a' })).toMatch(/^https:\/\/tracker\.example\/handbook\/issues\/new\?title=/);
});

test('Of long words the first 300 signs are told', () => {
  expect(readBody(addressReport(MAIL, { what: 'a', words: '髙'.repeat(400) }))?.match(/髙/g)?.length).toBe(300);
});

test.each([MAIL, ISSUES])('A report can be told anew, of another place, at the same address', (report) => {
  const first = addressReport(report, { what: '章' }) ?? '';
  const told = { what: '節 & 番号', words: '50%' };
  expect(retellReport(first, told)).toBe(addressReport(report, told));
});
