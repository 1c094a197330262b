import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkPdf } from '../../src/publish/pdf/inspect/check-pdf.ts';
import { parseExpected } from '../../src/publish/pdf/inspect/expect-pdf.ts';
import { makePdfs } from '../../src/publish/pdf/make-pdfs.ts';
import { withoutOffers } from '../../src/publish/pdf/offer-pdfs.ts';
import { readPaper, type PaperPage } from '../../src/publish/pdf/inspect/read-paper.ts';
import { openPdf } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { SITES } from '../support/site/build-sites.ts';

const GUIDE = ['pdf/mihon-guide.pdf', 'pdf/mihon-guide-large.pdf', 'pdf/mihon-guide-booklet.pdf'];
/**
 * Real prints of every kind: a long list, an ordinance, a checklist, a chapter with figures, a blank sheet to fill in.
 */
const REAL = [
  'pdf/kodaira-projects.pdf',
  'pdf/kodaira-ordinance.pdf',
  'pdf/kodaira-handbook-check-sheet.pdf',
  'pdf/kodaira-handbook-basics.pdf',
  'pdf/checklists-mutual-check-sheet.pdf',
];
/** Of a chapter with both wordings each alone, and a table as a city prints it. */
const WORDINGS = ['pdf/mihon-care-work_own.pdf', 'pdf/mihon-care-work_official.pdf', 'pdf/mihon-paint-c9801.pdf'];
const WANTED = [...GUIDE, ...REAL, ...WORDINGS, 'pdf/mihon-guide-start.pdf', 'pdf/mihon-guide-practice.pdf'];
const folder = mkdtempSync(join(tmpdir(), 'handbook-pdf-'));
const root = join(folder, 'site');
const lines: string[] = [];

/** Prints into a copy, so that the built site stays without PDFs for the other tests. Gives the lines of progress. */
async function run(): Promise<readonly string[]> {
  lines.length = 0;
  await makePdfs({
    root,
    base: SITES.fixture.base,
    cache: join(folder, 'kept'),
    isWanted: ({ file }) => WANTED.includes(file),
    tell: (line) => void lines.push(line),
  });
  return [...lines];
}
const readPdf = (file: string) => new Uint8Array(readFileSync(join(root, file)));
const readHtml = (path: string) => withoutOffers(readFileSync(join(root, path, 'index.html'), 'utf8'));

async function readPages(file: string): Promise<readonly PaperPage[]> {
  const document = await openPdf(readPdf(file));
  const pages = await readPaper(document);
  await document.loadingTask.destroy();
  return pages;
}

let first: readonly string[] = [];
beforeAll(async () => {
  cpSync(SITES.fixture.out, root, { recursive: true });
  first = await run();
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('A document is printed in A4, in large letters and as a booklet, a line of progress each, and linked from its cover', () => {
  const printed = first.map((line) => /^\d+\/13 (\S+) \d+ pages, \d+ KB$/.exec(line)?.[1] ?? line);
  expect(printed.toSorted()).toEqual(WANTED.toSorted());
  const cover = readFileSync(join(root, 'mihon/guide/index.html'), 'utf8');
  const links = [...cover.matchAll(/href="[^"]*\/(pdf\/[^"]+\.pdf)"/g)].map(([, file]) => file ?? '');
  expect(links.toSorted()).toEqual(GUIDE.toSorted());
  expect(links.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('The list of 168 projects keeps every row, in its order, under its head on every page', async () => {
  const [picture, ...pieces] = (await readPages('pdf/kodaira-projects.pdf')).flatMap(({ tables }) => tables);
  expect(picture?.rows.at(-1)?.words).toMatch(/168$/);
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.map(({ rows }) => rows[0]?.words)).toEqual(
    pieces.map(() => 'no課名事業名称協働相手（団体名）協働形態'),
  );
  const rows = pieces.flatMap((piece) => piece.rows.filter(({ isHead }) => !isHead));
  expect(rows.map(({ words }) => Number.parseInt(words, 10))).toEqual(Array.from({ length: 168 }, (_, at) => at + 1));
});

test('The ordinance has each of its 39 articles once, and contents that say the page on which it stands', async () => {
  const pages = await readPages('pdf/kodaira-ordinance.pdf');
  const articles = pages.flatMap(({ headings }) => headings).filter((heading) => /^第\d+条/.test(heading));
  expect(articles.map((heading) => Number(/\d+/.exec(heading)?.[0]))).toEqual(
    Array.from({ length: 39 }, (_, at) => at + 1),
  );
  const at = 1 + pages.findIndex(({ headings }) => headings.some((heading) => heading.startsWith('第12条')));
  expect(
    pages
      .slice(0, 2)
      .map(({ words }) => words)
      .join(''),
  ).toContain(`第12条協働${at}`);
});

test('The checklist begins on a page of its own, with lines for the year and the name, and has its twelve items', async () => {
  const pages = await readPages('pdf/kodaira-handbook-check-sheet.pdf');
  const sheet = pages.find(({ words }) => words.includes('年度事業名POINT'));
  expect(sheet?.words).toMatch(/^Ⅰ事業計画段階/);
  const items = pages.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.filter(({ isHead }) => !isHead)));
  expect(items).toHaveLength(12);
});

test('The blank sheet keeps to one page, has lines for names and days of both sides, and its page offers it', async () => {
  const [page, ...others] = await readPages('pdf/checklists-mutual-check-sheet.pdf');
  expect(others).toHaveLength(0);
  expect(page?.words).toContain('団体の記入者事業前月日事業後月日市の記入者事業前月日事業後月日');
  expect(page?.tables.map(({ rows }) => rows[0]?.words)).toEqual(
    Array.from({ length: 3 }, () => 'NO内容事業前団体市事業後団体市'),
  );
  const html = readFileSync(join(root, 'checklists/mutual-check-sheet/index.html'), 'utf8');
  expect(html).toMatch(/href="[^"]*\/pdf\/checklists-mutual-check-sheet\.pdf">PDF A4・1ページ・/);
});

test('Words are found in a PDF as often as they are written, drawings have their names, and every sign is of the one font', async () => {
  const file = 'pdf/kodaira-handbook-basics.pdf';
  const pages = await readPages(file);
  const { words, alternatives } = parseExpected(readHtml('kodaira/handbook/basics'));
  const count = (text: string, word: string) => text.split(word).length - 1;
  const text = pages.map((page) => page.words).join('');
  for (const word of ['市民', '協働', '①', '→', '※']) expect(count(text, word), word).toBe(count(words, word));
  expect(count(text, '市民')).toBeGreaterThan(50);
  expect(pages.flatMap((page) => page.alternatives)).toEqual(alternatives);
  expect(alternatives).toEqual(['広義の連携・協働の領域', '狭義の協働の領域']);
  expect(await listFonts(file)).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular']);
});

test('After a change of one chapter only its PDF is printed again, and without a browser a clear message says what is missing', async () => {
  expect((await run()).filter((line) => !line.endsWith('(kept)'))).toEqual([]);
  const file = join(root, 'mihon/guide/start/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（改）</h1>'));
  vi.stubEnv('CHROMIUM', '/nowhere/chromium');
  await expect(run()).rejects.toThrow(
    /Chromium が要りますが、環境変数 CHROMIUM の場所（\/nowhere\/chromium）にありません/,
  );
  vi.unstubAllEnvs();
  expect((await run()).filter((line) => !line.endsWith('(kept)'))).toEqual([
    expect.stringMatching(/^\d+\/\d+ pdf\/mihon-guide-start\.pdf /),
  ]);
}, 60_000);

test('A PDF whose page says more, less or something else is not handed out', async () => {
  const pdf = readPdf('pdf/mihon-guide.pdf');
  const html = readHtml('mihon/guide/print');
  expect(await checkPdf(pdf, parseExpected(html))).toEqual([]);
  const faults = await checkPdf(pdf, {
    ...parseExpected(html.replace(/<h3[^>]*>/, '$&新')),
    address: 'https://elsewhere.example/',
    alternatives: ['無い図'],
  });
  expect(faults).toContain('nothing stands for the drawing "無い図"');
  expect(faults).toContain('no QR code of page 1 says "https://elsewhere.example/"');
  expect(faults).toContain('page 1 does not say https://elsewhere.example/ in its margin');
  expect(faults.filter((fault) => fault.includes('the page "新"'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.startsWith('the heading "新'))).toHaveLength(2);
});

/** The names of the fonts of a PDF, without the mark of the part taken from each. */
async function listFonts(file: string): Promise<readonly string[]> {
  const document = await PDFDocument.load(readPdf(file), { updateMetadata: false });
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('FontName'))?.toString() : undefined;
    return name === undefined ? [] : [name.replace(/^\/(\w+\+)?/, '')];
  });
  return [...new Set(names)].toSorted();
}

test('A chapter with both wordings is printed in each alone, with the notes that belong to it', async () => {
  const [own, official] = await Promise.all(
    WORDINGS.slice(0, 2).map(async (file) => (await readPages(file)).map(({ words }) => words).join('')),
  );
  expect(own).toContain('市は、橋守［1］に、手入れの道具を貸します。'.replace('［1］', ''));
  expect(own).toContain('文中の［］の番号のリンク先［1］');
  expect(own).not.toContain('貸与するもの');
  expect(own).not.toContain('市の原文の中のリンク先');
  expect(official).toContain('手入れに必要な器具を貸与するものとする。');
  expect(official).toContain('市の原文の中のリンク先「前条第２号」');
  expect(official).not.toContain('道具を貸します');
  expect(official).not.toContain('番号のリンク先');
});
