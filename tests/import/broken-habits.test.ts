import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const LOST = 'フィールドの終わりがファイルにありません。このあたりの文が欠けていないか、見比べてください。';

async function read(body: string, kind = 'handbook') {
  const imported = await importSample(makeWord({ body }), 'a.docx', kind);
  expect(imported.balance.open).toBe(0);
  return {
    text: [...listBodies(imported).values()].join('\n\n'),
    titles: imported.written.chapters.flatMap(({ sections }) => sections.map(({ recorded }) => recorded.label)),
    told: imported.remarks.map(({ text }) => text),
  };
}

test('A field without an end takes no more than its paragraph with it, and is told', async () => {
  const { text, told } = await read(
    `<w:p>${run('前の文。')}${mark('begin')}${code(' REF a ')}<w:del w:id="1">${mark('end')}</w:del></w:p>${paragraph('次の段落です。')}`,
  );
  expect(text).toBe('前の文。\n\n次の段落です。');
  expect(told).toEqual([LOST]);
});

test('Contents without an end stop at the next heading', async () => {
  const contents = `<w:p>${mark('begin')}${code(' TOC ')}${mark('separate')}${run('橋')}</w:p>`;
  const heading = (text: string) => paragraph(text, '<w:outlineLvl w:val="0"/>');
  const { text, told } = await read(
    `${paragraph('手引き')}${contents}${heading('橋')}${paragraph('本文です。')}${heading('色')}${paragraph('次の文です。')}`,
  );
  expect(text).toBe('本文です。\n\n次の文です。');
  expect(told).toEqual([LOST]);
});

test('A formula that stands in no paragraph is a gap', async () => {
  const formula =
    '<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>a/b</m:t></m:r></m:oMath></m:oMathPara>';
  expect((await read(`${paragraph('本文です。')}${formula}`)).text).toContain('「a/b」');
});

test('A large first letter belongs to the words beside it', async () => {
  expect((await read(`${paragraph('橋', '<w:framePr w:dropCap="drop"/>')}${paragraph('を守ります。')}`)).text).toBe(
    '橋を守ります。',
  );
});

test('An article whose caption stands in narrow brackets is one', async () => {
  const lines = ['みほん市橋要綱', '第1条(目的)　この要綱は橋を守る。', '第2条(定義)この要綱は色を守る。'];
  expect((await read(lines.map((line) => paragraph(line)).join(''), 'instruction')).titles).toEqual(['第1条', '第2条']);
});
