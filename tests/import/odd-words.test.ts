import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { definition, inList, level, list, makeWord, paragraph, type WordParts } from '../support/import/make-word.ts';

const run = (text: string, settings = '') =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (inner: string, settings = '') => `<w:tc><w:tcPr>${settings}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const mark = (type: string, inner = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const hint = (inner: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const forms = (first: string, second: string) =>
  `<mc:AlternateContent><mc:Choice Requires="new">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;

async function read(parts: WordParts, kind = 'handbook') {
  const imported = await importSample(makeWord(parts), 'a.docx', kind);
  const { carried, aside, total, asides } = imported.balance;
  expect(carried + aside).toBe(total);
  return {
    text: [...listBodies(imported).values()].join('\n'),
    titles: imported.written.chapters.flatMap(({ sections }) =>
      sections.map(({ recorded }) => `${recorded.label}${recorded.title}`),
    ),
    told: imported.remarks.map(({ text }) => text),
    asides: asides.map(({ reason, text }) => `${reason}：${text}`),
  };
}
const readLine = (inner: string) => read({ body: `<w:p>${inner}</w:p>${paragraph('後の文。')}` });

test('A column of numbers that Word counts keeps them, and a number does not run into its words', async () => {
  const numbering =
    definition(
      0,
      level(0, 'decimal', '%1'),
      level(1, 'bullet', 'l', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
    ) + list(1, 0);
  const table =
    row(cell(paragraph('番号')), cell(paragraph('中身'))) +
    row(cell(`<w:p><w:pPr>${inList(0)}</w:pPr></w:p>`), cell(paragraph('２０人', inList(0)))) +
    row(cell(`<w:p><w:pPr>${inList(0)}</w:pPr></w:p>`), cell(paragraph('塗る', inList(1))));
  const { text } = await read({ numbering, body: `${paragraph('本文です。')}<w:tbl>${table}</w:tbl>` });
  expect(text).toContain('| 1 | 2　２０人 |\n| 3 | ●塗る |');
});

test('A number with nothing behind it is there: an article whose text stands below, and 附則 as a number', async () => {
  const numbering =
    definition(0, level(0, 'decimalFullWidth', '第%1条')) + definition(1, level(0, 'none', '附　則')) + list(1, 0);
  const empty = (id: number) => `<w:p><w:pPr>${inList(0, id)}</w:pPr></w:p>`;
  const body = [
    paragraph('みほん市橋条例'),
    paragraph('橋は守る。', inList(0)),
    empty(1),
    paragraph('色は赤とする。'),
    empty(2),
    paragraph('この条例は、公布の日から施行する。'),
  ].join('');
  const { titles } = await read({ numbering: numbering + list(2, 1), body }, 'ordinance');
  expect(titles).toEqual(['第１条見出しのない条', '第２条見出しのない条', '附則']);
});

test('Of what stands in two forms the one with words is taken, also where the first has none', async () => {
  expect(
    (await readLine(`${run('笑顔')}<w:r>${forms('<w:new/>', '<w:t>☺</w:t>')}</w:r>${run('です')}`)).text,
  ).toContain('笑顔☺です');
  const { text, asides } = await readLine(`${run('前')}${forms(run('選んだ文'), run('予備の文'))}${run('後')}`);
  expect(text).toContain('前選んだ文後');
  expect(asides).toEqual(['図形の予備（同じ文がもう1つ入っています）：予備の文']);
});

test('A link in a field keeps its address, in both ways of writing one', async () => {
  const long = [
    mark('begin'),
    code(' HYPERLINK "https://mihon.example/a" '),
    mark('separate'),
    run('市'),
    mark('end'),
  ].join('');
  const short = `<w:fldSimple w:instr=" HYPERLINK &quot;https://mihon.example/b&quot; ">${run('町')}</w:fldSimple>`;
  const file = `<w:fldSimple w:instr=" HYPERLINK &quot;C:\\hikae.docx&quot; ">${run('控え')}</w:fldSimple>`;
  const { text, told } = await readLine(`${long}${run('、')}${short}${run('と')}${file}`);
  expect(text).toContain('[市](https://mihon.example/a)、[町](https://mihon.example/b)と控え');
  expect(told).toEqual(['リンク「控え」の先（C:\\hikae.docx）は取り込んでいません。']);
});

test('A form field of older Word shows its box, and what is chosen of its list', async () => {
  const field = (form: string, name: string) =>
    `${mark('begin', `<w:ffData>${form}</w:ffData>`)}${code(name)}${mark('end')}`;
  const box = field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', ' FORMCHECKBOX ');
  const choice = field(
    '<w:ddList><w:result w:val="1"/><w:listEntry w:val="赤"/><w:listEntry w:val="青"/></w:ddList>',
    ' FORMDROPDOWN ',
  );
  expect((await readLine(`${box}${run('はい、色は')}${choice}${run('です')}`)).text).toContain('☒はい、色は青です');
});

test('The hint of a control is no text, whether it stands around a paragraph or a cell', async () => {
  const table =
    row(cell(paragraph('氏名')), hint(cell(paragraph('氏名を入力')))) + row(cell(paragraph('年')), cell(''));
  const { text, asides } = await read({
    body: `${paragraph('本文です。')}${hint(paragraph('ここに入力'))}<w:tbl>${table}</w:tbl>`,
  });
  expect(text).toContain('| 氏名 |  |');
  expect(text).not.toContain('入力');
  expect(asides).toEqual(['入力欄の案内文：ここに入力', '入力欄の案内文：氏名を入力']);
});

test('Raised and lowered digits do not run into the number before; what is struck through is told', async () => {
  const raised = (text: string, how: string) => run(text, `<w:vertAlign w:val="${how}"/>`);
  const { text, told } = await readLine(
    `${run('10')}${raised('3', 'superscript')}${run('m')}${raised('２', 'superscript')}${run('とCO')}${raised('2', 'subscript')}${run('です。')}${run('消す', '<w:strike/>')}${run('文。', '<w:strike/>')}`,
  );
  expect(text).toContain('10³m²とCO₂です。消す文。');
  expect(told).toEqual(['取り消し線のある文「消す文。」を、そのまま取り込みました。消すかどうかを決めてください。']);
});

test('Cells that older Word joined are one, and a merged cell of a table in a table is said once', async () => {
  const inner = `<w:tbl>${row(cell(paragraph('中の題'), '<w:gridSpan w:val="2"/>'))}${row(cell(paragraph('甲')), cell(paragraph('乙')))}</w:tbl>`;
  const table =
    row(cell(paragraph('題'), '<w:hMerge w:val="restart"/>'), cell(paragraph(''), '<w:hMerge/>')) +
    row(cell(paragraph('色')), cell(`${inner}${paragraph('')}`));
  const { text } = await read({ body: `${paragraph('本文です。')}<w:tbl>${table}</w:tbl>` });
  expect(text).toContain('merged="A1:B1"');
  expect(text).toContain('| 色 | 中の題　甲　乙 |');
});

test('A document that is kept in several files is refused with what to do', async () => {
  await expect(read({ body: `<w:p><w:subDoc r:id="x"/></w:p>${paragraph('本文です。')}` })).rejects.toThrow(
    '章ごとに別のファイルになった文書です。Wordで1つのファイルにして保存してから、取り込んでください。',
  );
});
