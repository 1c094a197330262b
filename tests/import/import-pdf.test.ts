import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findRunningHeads } from '../../src/import/pdf/find-running-heads.ts';
import { findTables } from '../../src/import/pdf/find-tables.ts';
import type { PdfLine } from '../../src/import/pdf/pdf-line.ts';
import { accountOfDocument } from '../../src/import/report/account-of-document.ts';
import { formatReport, formatReportData } from '../../src/import/report/format-report.ts';
import { importSample, listBodies, readSample } from '../support/import/import-sample.ts';

const read = () => importSample(readSample('guideline.pdf'), 'guideline.pdf');
const word = () => importSample(readSample('guideline.docx'), 'guideline.docx');

test('A PDF has the chapters and sections that its Word file has', async () => {
  const listHeads = async (imported: ReturnType<typeof read>) =>
    (await imported).written.chapters.flatMap(({ title, sections }) => [
      title,
      ...sections.map(({ recorded }) => `${recorded.label}${recorded.title}`),
    ]);
  expect(await listHeads(read())).toEqual(await listHeads(word()));
});

test('Its running text is that of the Word file to the character, radicals made characters again', async () => {
  const textsOf = async (imported: ReturnType<typeof read>) => {
    const made = await imported;
    const bodies = listBodies(made);
    const sections = made.written.chapters.flatMap((chapter) => chapter.sections);
    return new Map(sections.map(({ title, name }) => [title, bodies.get(name)?.replace(/[ 　]/g, '')]));
  };
  const [pdf, docx] = [await textsOf(read()), await textsOf(word())];
  const plain = [...docx].filter(([, body]) => !body?.includes('<'));
  expect(plain.length).toBe(6);
  expect(plain.map(([title]) => [title, pdf.get(title)])).toEqual(plain);
});

test('A table of it is set aside whole, as a gap in the text and a line of the report', async () => {
  const imported = await read();
  const bodies = [...listBodies(imported).values()].join('\n');
  expect(bodies.match(/ここにあるPDFの表は、まだ載せていません。/g)?.length).toBe(2);
  expect(bodies).not.toContain('機動');
  const aside = imported.balance.asides.filter(({ reason }) => reason.startsWith('PDFの表'));
  const words = aside.map(({ text }) => text).join('');
  for (const cell of ['市が主に', '話し合いで分担', '前例に縛られやすい、異動がある', '担い'])
    expect(words).toContain(cell);
});

test('The report shows each table as a picture that holds it, and as text below it', async () => {
  const imported = await read();
  expect(imported.pictures.map(({ place, lines }) => [place, lines[0]])).toEqual([
    ['2ページ', '担い手　強み　課題'],
    ['3ページ', '区分　形態　内容　費用'],
  ]);
  for (const { png, lines } of imported.pictures) {
    const picture = sharp(png);
    const [{ width, height }, { data }] = await Promise.all([
      picture.metadata(),
      picture.clone().greyscale().raw().toBuffer({ resolveWithObject: true }),
    ]);
    expect([width, height > lines.length * 20]).toEqual([1192, true]); // of A4, 595.9 points wide
    expect(data.filter((shade) => shade < 100).length).toBeGreaterThan(lines.join('').length * 20);
  }
  const report = formatReport(accountOfDocument(imported, 'guideline.pdf'));
  expect(
    report.match(/<img alt="\dページの表（人が書きます）。文字は下にあります" src="data:image\/png;base64,iVBOR/g)
      ?.length,
  ).toBe(2);
  expect(report).toContain('<pre>担い手　強み　課題\n');
  expect(formatReportData(accountOfDocument(imported, 'guideline.pdf'))).not.toContain('iVBOR');
});

test('Running heads and numbers of pages are no text, and the ledger balances', async () => {
  const { balance } = await read();
  const heads = balance.asides.filter(({ reason }) => reason === '柱かページ番号').map(({ text }) => text);
  expect(heads).toEqual([1, 2, 3, 4].flatMap((page) => ['あおば野市協働推進指針', String(page)]));
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
});

test('The first thing that its report says is to bring the Word file', async () => {
  const { look } = accountOfDocument(await read(), 'guideline.pdf');
  expect(look[0]).toBe(
    'guideline.pdf：PDFです。もとのWordやExcelがあれば、そちらを取り込んでください。表は取り込めません。',
  );
});

const lineAt = (y: number, ...words: readonly (readonly [from: number, text: string])[]): PdfLine => ({
  page: 1,
  y,
  size: 10,
  segments: words.map(([from, text]) => ({ from, to: from + text.length * 10, slices: [{ text, at: 0 }] })),
});

test('A cell of several lines belongs to its table; a line of text below does not', () => {
  const lines = [
    lineAt(300, [50, '本文の文です。']),
    lineAt(280, [50, '区分'], [200, '内容']),
    lineAt(260, [50, '橋'], [200, '虹の橋を']),
    lineAt(250, [200, 'かけること']),
    lineAt(220, [50, '表の下の文です。']),
  ];
  expect(findTables(lines)).toEqual([{ from: 1, to: 3 }]);
});

test('A page in two columns of text is refused', () => {
  const long = 'あ'.repeat(22);
  const lines = Array.from({ length: 20 }, (_, at) => lineAt(500 - at * 15, [50, long], [300, long]));
  expect(() => findTables(lines)).toThrow('段組みのPDFは、読む順が分からないので取り込めません。');
});

test('A line at the edge that is there once is text', () => {
  const pages = [1, 2, 3].map((number) => ({
    number,
    height: 800,
    lines: [
      lineAt(780, [50, '橋の指針']),
      lineAt(400, [50, '本文']),
      ...(number === 2 ? [lineAt(60, [50, '最後の行です。'])] : []),
      lineAt(20, [300, `- ${number} -`]),
    ],
  }));
  expect([...findRunningHeads(pages)].map(({ segments }) => segments[0]?.slices[0]?.text)).toEqual([
    '橋の指針',
    '- 1 -',
    '橋の指針',
    '- 2 -',
    '橋の指針',
    '- 3 -',
  ]);
});

test('A PDF that is no PDF inside is refused', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 nothing');
  await expect(importSample(bytes, 'a.pdf')).rejects.toThrow('PDFがこわれているか、パスワードが付いています。');
});
