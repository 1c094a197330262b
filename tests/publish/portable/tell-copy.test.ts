import { expect, test } from 'vitest';
import {
  offerZip,
  writeFirstPage,
  writeFoot,
  writeKeptPage,
  writeReadMe,
} from '../../../src/publish/portable/tell-copy.ts';

const FACTS = {
  site: '協働ハンドブック',
  says: '協働ハンドブックは、市とは別の者による版です。',
  edition: '1a2b3c4d',
  day: '2026年11月25日',
  address: 'https://example.jp/',
  withPdf: false,
};
const PAGE = '<h1>x</h1><!--keeping--><p>保存</p><!--zip--><!--/zip--><!--/keeping--><p>y</p>';
const ZIP = { address: '/handbook/kyodo-handbook-1a2b3c4d.zip', bytes: 2_710_000, facts: FACTS };

test('A ZIP is offered with its kind and size, a newer one in its place, and none where there is none', () => {
  const offered = offerZip(PAGE, ZIP);
  expect(offered).toContain('<a href="/handbook/kyodo-handbook-1a2b3c4d.zip">サイト全体のコピー（ZIP・2.8 MB）</a>');
  expect(offerZip(offered, { ...ZIP, address: '/new.zip' }).match(/\.zip/g)).toHaveLength(1);
  expect(offerZip(offered, undefined)).toBe(PAGE);
});

test('In the copy the page on keeping the site says what the copy is instead', () => {
  const kept = writeKeptPage(offerZip(PAGE, ZIP), FACTS);
  expect(kept).toMatch(
    /^<h1>x<\/h1><!--keeping--><div class="prose">.*フォルダーから開くコピー.*<\/div><!--\/keeping--><p>y<\/p>$/,
  );
  expect(kept).not.toContain('.zip');
});

test('Day, edition and public address stand at the foot, on the first page and in the text file', () => {
  for (const text of [writeFoot(FACTS), writeFirstPage(FACTS), writeReadMe(FACTS)])
    for (const fact of ['2026年11月25日', '1a2b3c4d', 'https://example.jp/']) expect(text).toContain(fact);
});

test('The text file opens rightly in Windows’ own editor', () => {
  const text = writeReadMe(FACTS);
  expect(text.startsWith('\uFEFF協働ハンドブックのコピー\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('Whether PDFs are in the copy is said as it is', () => {
  expect(writeReadMe(FACTS)).toContain('PDFは入っていません');
  expect(writeReadMe({ ...FACTS, withPdf: true })).toContain('PDFも入っています');
});

test('Whose words the texts are is said on the first page and in the text file', () => {
  for (const text of [writeFirstPage(FACTS), writeReadMe(FACTS)]) expect(text).toContain(FACTS.says);
});
