import { expect, test } from 'vitest';
import { checkListedSections } from '../../../src/check/rules/listed-sections.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const LIST = `${CITY}/guide/document.yaml`;
const TRIAL = `${CITY}/guide/practice/trial.mdx`;

test('A document whose list and folder agree is told of nothing', async () => {
  expect(await tellOf(checkListedSections)).toEqual([]);
});

test('A section that is listed and has no file is told', async () => {
  expect(await tellOf(checkListedSections, { [TRIAL]: null })).toEqual([
    `${LIST}:29　chaptersの2番目のsectionsの1番目「trial」\n　　この節のファイル ${TRIAL} がありません。ファイルを置くか、一覧から消してください。`,
  ]);
});

test('A file that is in no list, or in another chapter’s folder, is told', async () => {
  const added = `${CITY}/guide/practice/more.mdx`;
  expect(await tellOf(checkListedSections, { [added]: '---\ntitle: 余り\n---\n' })).toEqual([
    `${added}\n　　${LIST} の章「practice」に、この節がありません。章のsectionsに足すか、正しい章のフォルダーに移してください。`,
  ]);
  const moved = await tellOf(checkListedSections, {
    [TRIAL]: null,
    [`${CITY}/guide/start/trial.mdx`]: '---\ntitle: ためす\n---\n',
  });
  expect(moved).toHaveLength(2);
  expect(moved[1]).toBe(
    `${CITY}/guide/start/trial.mdx\n　　${LIST} の章「start」に、この節がありません。章のsectionsに足すか、正しい章のフォルダーに移してください。`,
  );
});

test('A document without outline, and sections without document, are told', async () => {
  expect(await tellOf(checkListedSections, { [`${CITY}/guide/outline.yaml`]: null })).toEqual([
    `${LIST}\n　　同じフォルダーにoutline.yamlがありません。原典の目録を書いてください。抜けがないかを調べるために使います。`,
  ]);
  const alone = `${CITY}/law/rules/art-1.mdx`;
  expect(await tellOf(checkListedSections, { [alone]: '---\ntitle: 条\n---\n' })).toEqual([
    `${alone}\n　　この文書の ${CITY}/law/document.yaml がありません。document.yamlを書いてください。`,
  ]);
});

test('A list that cannot be read is not taken for one without sections', async () => {
  expect(await tellOf(checkListedSections, { [LIST]: 'chapters: [\n' })).toEqual([]);
});
