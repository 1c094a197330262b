import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (...codes: readonly string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes
    .map((code) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const OFFICE = 'http://schemas.openxmlformats.org';

async function read(inner: string, mark = '') {
  const body = `<w:p><w:pPr>${mark}</w:pPr>${inner}</w:p>${paragraph('後の文。')}`;
  const links = `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="l" Type="x/hyperlink" TargetMode="External" Target="https://mihon.example/"/><Relationship Id="f" Type="x/hyperlink" TargetMode="External" Target="file:///C:/hikae.docx"/></Relationships>`;
  const imported = await importSample(
    makeWord({ body }, { 'word/_rels/document.xml.rels': links }),
    'a.docx',
    'handbook',
  );
  const { carried, aside, total } = imported.balance;
  expect(carried + aside).toBe(total);
  return { text: [...listBodies(imported).values()].join('\n'), told: imported.remarks.map(({ text }) => text) };
}

test('Furigana that older Word keeps in a field leave their word in the sentence', async () => {
  const ruby = field('EQ \\* jc2 \\* "Font:ＭＳ 明朝" \\* hps10 \\o\\ad(\\s\\up 9(', 'きょうどう', '),協働)');
  const { text, told } = await read(`${run('市の')}${ruby}${run('です。')}`);
  expect(text).toContain('市の協働です。');
  expect(told).toEqual(['ふりがな　協働: きょうどう']);
});

test('A letter in a circle stays as a letter, and its circle is told', async () => {
  const { text, told } = await read(`${field('eq \\o\\ac(○,印)')}${run('を押します。')}`);
  expect(text).toContain('印を押します。');
  expect(told).toEqual(['「印」に重ねた「○」は取り込んでいません。']);
});

test('A formula in a field is told with its words', async () => {
  const { told } = await read(`${run('割合は')}${field('EQ \\f(1,2)')}${run('です。')}`);
  expect(told).toEqual(['数式のフィールド（EQ \\f(1,2)）は取り込んでいません。']);
});

test('A paragraph whose end was deleted goes on in the next one', async () => {
  const { text } = await read(run('前の文と、'), '<w:rPr><w:del w:id="1"/></w:rPr>');
  expect(text).toBe('前の文と、後の文。');
});

test('Words before and after a new page do not run together', async () => {
  const { text } = await read(`${run('電話　042-999-0000')}<w:r><w:br w:type="page"/></w:r>${run('次の部分')}`);
  expect(text).toBe('電話　042-999-0000\n\n次の部分\n\n後の文。');
});

test('Words that lead to the web keep their address; where a link to a file led is told', async () => {
  const { text, told } = await read(
    `<w:hyperlink r:id="l">${run('市のページ')}</w:hyperlink>${run('と')}<w:hyperlink r:id="f">${run('控え')}</w:hyperlink>`,
  );
  expect(text).toContain('[市のページ](https://mihon.example/)と控え');
  expect(told).toEqual(['リンク「控え」の先（file:///C:/hikae.docx）は取り込んでいません。']);
});

test('A sign of a picture font is the sign that it shows, also where it stands as a letter', async () => {
  const sign = (text: string) => `<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const { text } = await read(`${sign('\uf0fc')}${run('済み')}${sign('n')}${run('見出し')}`);
  expect(text).toContain('✓済み■見出し');
});
