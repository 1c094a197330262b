import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZIP_LIMITS } from '../../src/import/container/read-zip.ts';
import { importSample, readSample } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  new Uint8Array([...OLE, ...new Uint8Array(500), ...Buffer.from(stream, 'utf16le')]);
const good = makeWord({ body: paragraph('本文です。') });
const tellOf = async (bytes: Uint8Array, name: string) =>
  importSample(bytes, name).then(
    () => 'imported',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
  );

/** Puts other numbers into the entry that the directory at the end of a package has for a file. */
function forge(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const forged = Uint8Array.from(bytes);
  const view = new DataView(forged.buffer);
  for (let place = 0; place < forged.length - 46; place += 1)
    if (view.getUint32(place, true) === 0x02014b50) {
      view.setUint32(place + at, value, true);
      break;
    }
  return forged;
}

const WORD = 'Word文書（.docx）';
test.each([
  [
    'an old .doc',
    compound('WordDocument'),
    'plan.doc',
    `古いWordの形（.doc）です。Wordの「名前を付けて保存」で${WORD}にしてから、取り込んでください。`,
  ],
  [
    'an old .xls',
    compound('Workbook'),
    'plan.xls',
    '古いExcelの形（.xls）です。Excelの「名前を付けて保存」でExcelブック（.xlsx）にしてから、取り込んでください。',
  ],
  [
    'a file of 一太郎',
    compound('JSRV_SegmentInformation'),
    'plan.jtd',
    `一太郎のファイルです。一太郎の「名前を付けて保存」で${WORD}にしてから、取り込んでください。`,
  ],
  [
    'a file with a password',
    compound('EncryptedPackage'),
    'plan.docx',
    'パスワードが付いています。パスワードを外して保存してから、もう一度取り込んでください。',
  ],
  [
    'a rich text',
    strToU8('{\\rtf1 本文}'),
    'plan.rtf',
    `リッチテキスト（.rtf）です。Wordの「名前を付けて保存」で${WORD}にしてから、取り込んでください。`,
  ],
  ['an empty file', new Uint8Array(), 'plan.docx', 'ファイルが空です。中身のあるファイルを選んでください。'],
  [
    'a page renamed to .docx',
    strToU8('<html></html>'),
    'plan.docx',
    'ファイルがこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。',
  ],
  [
    'macros',
    makeWord({ body: '' }, { 'word/vbaProject.bin': 'x' }),
    'plan.docm',
    'マクロが入っています。「名前を付けて保存」でマクロのない形（.docx、.xlsx）にしてから、取り込んでください。',
  ],
  [
    'another package',
    zipSync({ 'a.txt': strToU8('a') }),
    'plan.docx',
    'WordでもExcelでもないファイルです。Word文書（.docx）かExcelブック（.xlsx）で保存してから、取り込んでください。',
  ],
] as const)('Of %s one sentence says what to do', async (_, bytes, name, sentence) => {
  expect(await tellOf(bytes, name)).toBe(`Refusal: ${sentence}`);
});

const TOO_BIG =
  'Refusal: 展開すると大きすぎるので、開きませんでした。画像を減らすか、文書を分けて保存してから、取り込んでください。';
const BROKEN = 'Refusal: ファイルがこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。';

test('A package that would unpack to more than the limit is not unpacked', async () => {
  expect(await tellOf(forge(good, 24, ZIP_LIMITS.bytesEach + 1), 'plan.docx')).toBe(TOO_BIG);
  const many = Object.fromEntries(
    Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => [`word/${at}.xml`, strToU8('')]),
  );
  expect(await tellOf(zipSync({ '[Content_Types].xml': strToU8('<a/>'), ...many }), 'plan.docx')).toBe(TOO_BIG);
});

test('A package that says less than it holds, or whose bytes were changed, is broken', async () => {
  expect(await tellOf(forge(good, 24, 10), 'plan.docx')).toBe(BROKEN);
  expect(await tellOf(forge(good, 16, 7), 'plan.docx')).toBe(BROKEN);
  expect(await tellOf(forge(good, 20, good.length * 2), 'plan.docx')).toBe(BROKEN);
  expect(await tellOf(good.subarray(0, good.length - 40), 'plan.docx')).toBe(BROKEN);
});

test('A part with a document type, and so with entities of its own, is not read', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>';
  expect(await tellOf(makeWord({ body: '' }, { 'word/document.xml': bomb }), 'plan.docx')).toContain('（DTD）');
});

test('Parts that nest without end, or are no XML, are broken', async () => {
  const deep = `<a>${'<b>'.repeat(400)}${'</b>'.repeat(400)}</a>`;
  for (const xml of [deep, '<a><b></a>', '<a>&unknown;</a>', ''])
    expect(await tellOf(makeWord({ body: '' }, { 'word/styles.xml': xml }), 'plan.docx')).toContain('こわれています');
});

test('A text that nobody knows how to read stops the import, and is named', async () => {
  const odd = makeWord({ body: `${paragraph('本文です。')}<w:unknown><w:t>行き先のない文</w:t></w:unknown>` });
  expect(await tellOf(odd, 'plan.docx')).toContain('取り込めない文字が残ったので、何も書きませんでした。');
  expect(await tellOf(odd, 'plan.docx')).toContain('「行き先のない文」');
});

test('Text that would be marks or programs in MDX is shown as text', async () => {
  const words = [
    'import fs',
    '{process.exit()}',
    '&lt;script&gt;x&lt;/script&gt;',
    '# 題',
    '- 項',
    '1. 一',
    '*a* _b_ ~c~ `d` [e](f)',
  ];
  const { written } = await importSample(makeWord({ body: words.map((one) => paragraph(one)).join('') }), 'plan.docx');
  const text = [...written.files].find(([name]) => name.endsWith('.mdx'))?.[1] ?? '';
  const { parseMdx } = await import('../../src/check/read/parse-mdx.ts');
  const { toString } = await import('../../src/check/read/tree-text.ts');
  const tree = await parseMdx(text, 'plan.mdx');
  expect('type' in tree && toString(tree)).toBe(
    'import fs{process.exit()}<script>x</script># 題- 項1. 一*a* _b_ ~c~ `d` [e](f)',
  );
});

test('An id that is no folder of its own, and a city that is not there, are refused', async () => {
  const { importDocument } = await import('../../src/import/import-document.ts');
  const { makeRoot } = await import('../support/import/import-sample.ts');
  const root = makeRoot();
  const order = { root, city: 'mihon', document: 'plan', kind: undefined, file: 'ordinance.docx' };
  const told = (changed: object) => importDocument(readSample('ordinance.docx'), { ...order, ...changed });
  await expect(told({ document: '../other' })).rejects.toThrow('「../other」は文書のidにできません。');
  await expect(told({ document: 'projects' })).rejects.toThrow('「projects」は文書のidにできません。');
  await expect(told({ city: 'nowhere' })).rejects.toThrow('city.yaml がありません。');
});

test('A cell that claims to span a million columns spans as many as Word has', async () => {
  const cell = (text: string, span: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('色', '1000000')}</w:tr><w:tr>${cell('赤', '-5')}</w:tr></w:tbl>`;
  const { draft } = await importSample(makeWord({ body: `${paragraph('本文です。')}${table}` }), 'plan.docx');
  const found = draft.chapters[0]?.sections[0]?.blocks.find(({ kind }) => kind === 'table');
  expect(found?.kind === 'table' && found.rows[0]?.length).toBe(63);
});
