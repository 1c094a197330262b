import { expect, test } from 'vitest';
import { checkArticleParagraphs } from '../../../src/check/rules/article-paragraphs.ts';
import { checkContentOnly } from '../../../src/check/rules/content-only.ts';
import { checkLinks } from '../../../src/check/rules/links.ts';
import { checkOfficialLayer } from '../../../src/check/rules/official-layer.ts';
import { checkTypography } from '../../../src/check/rules/typography.ts';
import { checkWesternYears } from '../../../src/check/rules/western-years.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const OFFICIAL = `${CITY}/care/official`;
const ART_1 = `${OFFICIAL}/general/art-1.mdx`;
const withBody = (body: string) => ({ [ART_1]: `---\nlabel: 第１条\n---\n\n${body}\n` });

test('A city’s words that lie beside our sections, with their source and marks, are right', async () => {
  expect(await tellOf(checkOfficialLayer)).toEqual([]);
});

test('Words that lie beside no section of ours are told', async () => {
  const told = await tellOf(checkOfficialLayer, {
    [`${OFFICIAL}/general/art-9.mdx`]: '---\ntitle: 橋\n---\n\n本文。\n',
  });
  expect(told[0]).toContain(`当サイトの版に、この節（${CITY}/care/general/art-9.mdx）がありません。`);
});

test('Words without their source, words beside a document that is the city’s own, and stray marks are told', async () => {
  expect((await tellOf(checkOfficialLayer, { [`${OFFICIAL}/official.yaml`]: null }))[0]).toContain(
    `${OFFICIAL}/official.yaml\n　　このファイルがありません。`,
  );
  const whole = await tellOf(checkOfficialLayer, {
    [`${CITY}/care/document.yaml`]: ['kind: ', 'wording: official\nkind: '],
  });
  expect(whole[0]).toContain('文書そのものが、市のことばです（wording: official）。');
  const stray = await tellOf(checkOfficialLayer, { [`${OFFICIAL}/official.yaml`]: ['  art-1: ', '  art-8: '] });
  expect(stray[0]).toContain('「art-8」という節や項が、当サイトの版にありません。');
});

test('The rules of our writing are not those of a city’s words', async () => {
  const odd = withBody(
    '<Paragraph id="art-1-p1">平成３１年４月１日から、ＡＢＣ（以下｢橋｣という。) とする。</Paragraph>',
  );
  expect(await tellOf(checkTypography, odd)).toEqual(await tellOf(checkTypography));
  expect(await tellOf(checkWesternYears, odd)).toEqual(await tellOf(checkWesternYears));
});

test('What may stand in a section, where links lead and how paragraphs count is asked of a city’s words too', async () => {
  expect((await tellOf(checkContentOnly, withBody('<script />')))[0]).toContain('<script>は使えません。');
  expect((await tellOf(checkLinks, withBody('[第9条](section:mihon/care/art-9)')))[0]).toContain(
    '「mihon/care/art-9」という節はありません。',
  );
  expect((await tellOf(checkArticleParagraphs, withBody('<Paragraph id="art-1-p2">一。</Paragraph>')))[0]).toContain(
    'この条の1番目の項のidではありません。',
  );
});
