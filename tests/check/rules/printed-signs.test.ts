import { expect, test } from 'vitest';
import { checkPrintedSigns } from '../../../src/check/rules/printed-signs.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const ARTICLE = `${CITY}/ordinance/rules/art-1.mdx`;
const MEND = '市の原文（wording: official）の文書にだけ書きます。当サイトの文では、番号はサイトが付けます。';
const EDITS: Edits = {
  [ARTICLE]: ['<Paragraph id="art-1-p2">', '<Paragraph id="art-1-p2" label="２">\n\n<Sub label="イ">赤</Sub>\n'],
};

test('A city’s own words have their signs, and are told of nothing', async () => {
  expect(await tellOf(checkPrintedSigns)).toEqual([]);
});

test('Signs as printed in an edition of ours are told', async () => {
  expect(await tellOf(checkPrintedSigns, EDITS)).toEqual([
    `${ARTICLE}:13\n　　<Paragraph>のlabelは、ここでは出ません。${MEND}`,
    `${ARTICLE}:15\n　　<Sub>は、ここでは出ません。${MEND}`,
  ]);
});

test('A heading as printed is told there too, and where the document is official it is not', async () => {
  const printed: Edits = { [ARTICLE]: ['label: 第1条', 'label: 第1条\nprinted: 第1条　橋'] };
  expect(await tellOf(checkPrintedSigns, printed)).toEqual([
    `${ARTICLE}:4　printed「第1条　橋」\n　　printedは、ここでは出ません。${MEND}`,
  ]);
  const official: Edits = { [`${CITY}/ordinance/document.yaml`]: ['kind: ', 'wording: official\nkind: '] };
  expect(await tellOf(checkPrintedSigns, { ...printed, ...official })).toEqual([]);
});
