import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../../src/publish/pdf/inspect/read-pdf.ts';
import { findTags, type Tag } from '../../../src/publish/pdf/inspect/read-tags.ts';

/** A line of text on a sheet: how far it stands from the sheet's head, as a share of the sheet's height. */
type Line = { readonly at: number; readonly isHeading: boolean; readonly words: string };

/** How the text of a sheet is spread over it; running head and foot are no text. */
export type Sheet = {
  /** Where the lowest line of text stands: 0 at the head of the sheet, 1 at its foot. */
  readonly filledTo: number;
  /** Headings with fewer lines below them on the sheet than a reader needs to go on. */
  readonly lonely: readonly string[];
};

/** Lines that must follow a heading on its sheet. */
const FOLLOWING = 2;

/** Takes a tagged PDF; gives how each of its sheets is filled. */
export async function measureSheets(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const document: PDFDocumentProxy = await openPdf(pdf);
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    sheets.push(measure(await listLines(await document.getPage(number))));
  await document.loadingTask.destroy();
  return sheets;
}

function measure(lines: readonly Line[]): Sheet {
  const lonely = lines.filter(
    ({ isHeading, at }) =>
      isHeading && lines.filter((below) => below.at > at + 0.005 && !below.isHeading).length < FOLLOWING,
  );
  return { filledTo: Math.max(0, ...lines.map(({ at }) => at)), lonely: lonely.map(({ words }) => words) };
}

/** The lines of a page; pieces of one line are one. */
async function listLines(page: PDFPageProxy): Promise<readonly Line[]> {
  const root = ((await page.getStructTree()) ?? {}) as Tag;
  const headings = new Set(
    findTags(root, ({ role }) => /^H[1-6]$/.test(role ?? ''))
      .flatMap((heading) => findTags(heading, ({ type }) => type === 'content'))
      .map(({ id }) => id),
  );
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const lines = new Map<number, Line>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1));
    } else if (open.at(-1) !== undefined && item.str.trim() !== '') {
      const at = 1 - (item.transform[5] as number) / height;
      const known = lines.get(Math.round(at * 250));
      const isHeading = headings.has(open.at(-1)) || known?.isHeading === true;
      lines.set(Math.round(at * 250), { at, isHeading, words: `${known?.words ?? ''}${item.str}` });
    }
  }
  return [...lines.values()];
}
