import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkPages } from './check-pages.ts';
import { checkTables } from './check-tables.ts';
import { checkAlternatives, checkHeadings, checkWords } from './check-words.ts';
import type { Expected } from './expect-pdf.ts';
import { listBareFonts } from './list-bare-fonts.ts';
import { readDestinations } from '../number-contents.ts';
import { readCodes } from './read-code.ts';
import { readPaper, type PaperPage } from './read-paper.ts';
import { openPdf } from './read-pdf.ts';
import { squeeze } from './squeeze.ts';

/**
 * Takes a PDF and what must be found in it; gives what is wrong with it, a line each; nothing when it may be handed
 * out.
 */
export async function checkPdf(pdf: Uint8Array, expected: Expected): Promise<readonly string[]> {
  const document = await openPdf(pdf);
  const pages = await readPaper(document);
  const outline = listTitles((await document.getOutline()) as readonly OutlineItem[] | null);
  const faults = [
    ...(await checkDocument(document, expected)),
    ...(await checkCodes(document, pages, expected)),
    ...(await listBareFonts(pdf)).map((font) => `the font ${font} is not embedded`),
    ...checkPages(pages, expected),
    ...checkWords(pages, await readDestinations(pdf), expected),
    ...checkHeadings(
      pages.flatMap(({ headings }) => headings),
      outline,
      expected.headings,
    ),
    ...checkTables(
      pages.flatMap(({ tables }) => tables),
      expected.tables,
    ),
    ...checkAlternatives(
      pages.flatMap(({ alternatives }) => alternatives),
      expected.alternatives,
    ),
  ];
  await document.loadingTask.destroy();
  return faults;
}

/** What is true of the whole: its title, its language, its tags. */
async function checkDocument(document: PDFDocumentProxy, expected: Expected): Promise<readonly string[]> {
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { readonly Title?: string; readonly Language?: string };
  const isTagged = (await document.getMarkInfo())?.['Marked'] === true;
  return [
    ...(title === expected.title ? [] : [`the title is "${title}"`]),
    ...(language?.startsWith('ja') ? [] : [`the language is ${language}`]),
    ...(isTagged ? [] : ['it is not tagged']),
  ];
}

/**
 * The QR codes lead to where the text says: on the first page the way back, in the notes every address outside the
 * site.
 */
async function checkCodes(
  document: PDFDocumentProxy,
  pages: readonly PaperPage[],
  { address, links }: Expected,
): Promise<readonly string[]> {
  const said = new Map<number, readonly string[]>();
  const faults: string[] = [];
  for (const wanted of [address, ...links]) {
    const at = wanted === address ? 0 : pages.findLastIndex(({ words }) => words.includes(squeeze(wanted)));
    if (!said.has(at)) said.set(at, at < 0 ? [] : await readCodes(document, at + 1));
    if (!said.get(at)?.includes(wanted)) faults.push(`no QR code of page ${at + 1} says "${wanted}"`);
  }
  return faults;
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

function listTitles(items: readonly OutlineItem[] | null): readonly string[] {
  return (items ?? []).flatMap(({ title, items: inner }) => [squeeze(title), ...listTitles(inner)]);
}
