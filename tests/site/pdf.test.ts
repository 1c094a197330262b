import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPdf } from '../../src/build/pdf/check-pdf.ts';
import { readExpected } from '../../src/build/pdf/expect-pdf.ts';
import { makePdfs } from '../../src/build/pdf/make-pdfs.ts';
import { openPdf, readPageTexts } from '../../src/build/pdf/read-pdf.ts';
import { SITES } from '../support/build-sites.ts';

const WANTED = ['pdf/mihon-guide.pdf', 'pdf/mihon-guide-large.pdf', 'pdf/mihon-guide-booklet.pdf'];
const folder = mkdtempSync(join(tmpdir(), 'handbook-pdf-'));
const root = join(folder, 'site');
const cover = join(root, 'mihon/guide/index.html');
const lines: string[] = [];

/** Prints into a copy, so that the built site stays without PDFs for the other tests. */
const run = () =>
  makePdfs({
    root,
    base: SITES.fixture.base,
    cache: join(folder, 'kept'),
    isWanted: ({ file }) => WANTED.includes(file),
    tell: (line) => void lines.push(line),
  });

beforeAll(async () => {
  cpSync(SITES.fixture.out, root, { recursive: true });
  await run();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('A document is printed in A4, in large letters and as a booklet, a line of progress each, and linked from its cover', () => {
  expect(
    lines
      .slice(0, 3)
      .map((line) => /^\d\/3 (\S+) \d+ pages, \d+ kB$/.exec(line)?.[1])
      .toSorted(),
  ).toEqual(WANTED.toSorted());
  const links = [...readFileSync(cover, 'utf8').matchAll(/href="[^"]*\/(pdf\/[^"]+\.pdf)"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(links.toSorted()).toEqual(WANTED.toSorted());
  expect(links.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('Words are stored in a PDF as they are written, so that 用語 and 色 can be found', async () => {
  const document = await openPdf(new Uint8Array(readFileSync(join(root, 'pdf/mihon-guide.pdf'))));
  const text = (await readPageTexts(document)).join('');
  await document.loadingTask.destroy();
  expect(text).toContain('用語の意味');
  expect(text).toContain('色');
  expect(text).not.toMatch(/[\u2E80-\u2FDF]/);
});

test('A second run prints nothing again', async () => {
  const kept = readdirSync(join(folder, 'kept'));
  lines.length = 0;
  await run();
  expect(lines.filter((line) => !line.endsWith('(kept)'))).toEqual([]);
  expect(readdirSync(join(folder, 'kept'))).toEqual(kept);
});

test('A PDF that lacks a row, a heading or a right number in its contents is not handed out', async () => {
  const pdf = new Uint8Array(readFileSync(join(root, 'pdf/mihon-guide.pdf')));
  const html = readFileSync(join(root, 'mihon/guide/print/index.html'), 'utf8');
  const expected = readExpected(html);
  expect(expected.contents.length).toBeGreaterThan(2);
  expect(await checkPdf(pdf, expected)).toEqual([]);
  const faults = await checkPdf(pdf, {
    title: expected.title,
    headings: [...expected.headings, '無い見出し'],
    contents: [{ ...expected.contents[0]!, words: '無い行' }],
    tables: [{ head: [], rows: [['無い行の左', '無い行の右']] }],
  });
  expect(faults).toHaveLength(3);
});
