// use.md part 6: pages of forms with 15 to 21 lines of 記載なし (subsidy 19).
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const SILENCE = /^(?:規定なし|記載なし|まだ調べていません)/;
const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test.each(EACH_SITE)('No row of a form on the %s site says only that a city says nothing', (site) => {
  const pages = readPages(site).filter(({ path }) => /^\/forms\/[^/]+\/$/.test(path));
  expect(pages.length).toBeGreaterThan(10);
  const silent = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('.city-form td').flatMap((cell) => (SILENCE.test(tidy(cell.textContent)) ? [path] : [])),
  );
  expect(silent).toEqual([]);
});

test('What a city’s documents do not say of a form is one line that opens without script, names the documents and is printed', () => {
  const page = readPages('fixture').find(({ path }) => path === '/forms/joint-hosting/');
  const section = page?.root.querySelectorAll('.city-form').find((one) => one.textContent.includes('共同の橋かけ'));
  const folded = section?.querySelector('details.screen-only');
  const summary = tidy(folded?.querySelector('summary')?.textContent);
  expect(summary).toBe('記載なし：5項目（見た文書：みほんの手引き）');
  expect(tidy(folded?.querySelector('p')?.textContent)).toBe('主導、お金、責任、期間、例');
  expect(tidy(section?.querySelector('.silent.paper-only')?.textContent)).toBe(`${summary} 主導、お金、責任、期間、例`);
});

test('Beside the word that cities say nothing of a form at all stands which documents were looked at', () => {
  const page = readPages('real').find(({ path }) => path === '/forms/cooperation/');
  const lines = page?.root.querySelectorAll('main > .soft').map((line) => tidy(line.textContent)) ?? [];
  const told = lines.filter((line) => line.includes('この形態の'));
  expect(told).toHaveLength(1);
  const [, silent, looked = ''] =
    /^(.+)の文書には、この形態の記載がありません。（見た文書：(.+)）$/.exec(told[0] ?? '') ?? [];
  expect([...looked.matchAll(/([^、＝]+)＝/g)].map(([, city]) => city).join('と')).toBe(silent);
  for (const place of ['稲城市＝協働指針', '西東京市＝基本方針', '小田原市＝ガイドライン'])
    expect(looked.split('、')).toContain(place);
});
