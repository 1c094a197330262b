import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const TARGETS = `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/></Relationships>`;

/** Imports lines of which each has a note, when it does not begin with a dot; the level of a heading stands behind. */
async function read(kind: string, lines: readonly (readonly [text: string, level?: number])[], more = '') {
  const body = lines.map(([text, level], at) => {
    const note = text.startsWith('.') ? '' : `<w:r><w:footnoteReference w:id="${at}"/></w:r>`;
    const heading = level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`;
    return `<w:p><w:pPr>${heading}</w:pPr><w:r><w:t>${text.replace(/^\./, '')}</w:t></w:r>${note}</w:p>`;
  });
  const notes = lines.map(([text], at) => `<w:footnote w:id="${at}">${paragraph(`${text}に付く`)}</w:footnote>`);
  const bytes = makeWord(
    { body: `${body.join('')}${more}` },
    {
      'word/_rels/document.xml.rels': TARGETS,
      'word/footnotes.xml': `<w:footnotes xmlns:w="${OFFICE}/wordprocessingml/2006/main">${notes.join('')}</w:footnotes>`,
    },
  );
  const imported = await importSample(bytes, 'a.docx', kind);
  expect(imported.balance.open).toBe(0);
  const sections = imported.written.chapters.flatMap(({ title, sections: held }) =>
    held.map(({ recorded }) => `${title} ${recorded.label}${recorded.title}`),
  );
  return { sections, bodies: [...listBodies(imported).values()] };
}

test('Notes of a title, of chapters and of sections stand behind the text that comes next', async () => {
  const { sections, bodies } = await read('handbook', [
    ['橋の手引き'],
    ['第1章　橋', 1],
    ['色', 2],
    ['.本文です。'],
    ['終わり', 2],
  ]);
  expect(sections).toEqual(['はじめの部分 はじめの部分', '橋 色', '橋 終わり']);
  expect(bodies).toEqual([
    '注1　（「橋の手引き」の注）橋の手引きに付く',
    '本文です。\n\n注2　（「第1章　橋」の注）第1章　橋に付く\n\n注3　（「色」の注）色に付く',
    '注4　（「終わり」の注）終わりに付く',
  ]);
});

test('Notes of captions, chapters and deeper items of an ordinance stand behind what they belong to', async () => {
  const { sections, bodies } = await read('ordinance', [
    ['.みほん市橋条例'],
    ['.第１条　橋は守る。'],
    ['.(1)　赤い橋'],
    ['ア　小さい橋'],
    ['第１章　色'],
    ['（色）'],
    ['.第２条　橋は塗る。'],
    ['附　則'],
    ['.この条例は、公布の日から施行する。'],
  ]);
  expect(sections).toEqual(['本則 第１条見出しのない条', '色 第２条色', '附則 附則']);
  expect(bodies[0]).toContain('</Sub>\n\n注1　ア　小さい橋に付く\n\n</Item>');
  expect(bodies[1]).toContain('橋は塗る。\n\n注2　（「第１章　色」の注）第１章　色に付く\n\n注3　（「（色）」の注）');
  expect(bodies[2]).toContain('施行する。\n\n注4　（「附　則」の注）附　則に付く');
});

test('Notes of a caption stand behind its table, those of the steps of a flow chart behind the chart', async () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc></w:tr><w:tr><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
  const mark = '<w:r><w:footnoteReference w:id="0"/></w:r>';
  const step = (text: string, note = '') => `<w:p><w:r><w:t>${text}</w:t></w:r>${note}</w:p>`;
  const box = `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${step('相談', mark)}${step('↓')}${step('決定')}</w:txbxContent></v:textbox></w:pict>`;
  const { bodies } = await read('handbook', [['.本文です。'], ['表1　色']], `${table}<w:p><w:r>${box}</w:r></w:p>`);
  expect(bodies[0]).toContain('</Table>\n\n注1　表1　色に付く');
  expect(bodies[0]).toContain('</Flow>\n\n注2　.本文です。に付く');
});
