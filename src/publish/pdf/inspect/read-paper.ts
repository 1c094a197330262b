import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findTags, headOf, readTable, readTag, type PaperTable, type Tag } from './read-tags.ts';
import { squeeze } from './squeeze.ts';

/** One page of a PDF as its tags tell it: what a screen reader reads and a search finds. Words are without blanks. */
export type PaperPage = {
  /** What stands outside the text: running head and foot, marks that the styles set. */
  readonly margins: readonly string[];
  /** The text in its order, without drawings, marks of lists and heads that a table repeats. */
  readonly words: string;
  readonly headings: readonly string[];
  readonly tables: readonly PaperTable[];
  /** What stands for the drawings of the page. */
  readonly alternatives: readonly string[];
};

/** Takes an open PDF; gives what each of its pages holds. */
export async function readPaper(document: PDFDocumentProxy): Promise<readonly PaperPage[]> {
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(goOn(await readPage(await document.getPage(number)), pages.at(-1)));
  return pages;
}

/**
 * A table without a caption goes on from the page before when it is the first on its page, under the head of the last
 * one there. Its head is repeated, and is no text.
 */
function goOn(page: PaperPage, before: PaperPage | undefined): PaperPage {
  const [first, ...others] = page.tables;
  const last = before?.tables.at(-1);
  if (!first || !last || first.hasCaption || last.hasCaption) return page;
  const head = headOf(first);
  const whole = first.rows.map(({ words }) => words).join('');
  if (head !== headOf(last) || !page.words.startsWith(whole)) return page;
  return { ...page, words: page.words.slice(head.length), tables: [{ ...first, goesOn: true }, ...others] };
}

async function readPage(page: PDFPageProxy): Promise<PaperPage> {
  const { margins, pieces } = await readPieces(page);
  const root = ((await page.getStructTree()) ?? {}) as Tag;
  const read = (tag: Tag) => squeeze(readTag(tag, pieces));
  return {
    margins,
    words: read(root),
    headings: findTags(root, ({ role }) => /^H[1-6]$/.test(role ?? ''))
      .map(read)
      .filter(Boolean),
    tables: findTags(root, ({ role }) => role === 'Table').map((table) => readTable(table, pieces)),
    alternatives: findTags(root, ({ alt }) => Boolean(alt)).map(({ alt }) => squeeze(alt ?? '')),
  };
}

/** The pieces of text by the id of their tag, exactly as they are stored; what has no tag is a margin. */
async function readPieces(page: PDFPageProxy): Promise<{
  readonly margins: readonly string[];
  readonly pieces: ReadonlyMap<string, string>;
}> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const open: string[] = [];
  const pieces = new Map<string, string>();
  const margins: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      if (id === '') margins.push(squeeze(item.str));
      else pieces.set(id, (pieces.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    // What stands inside a piece, such as a sign with its own reading, belongs to the piece.
    else open.push(item.id ?? open.at(-1) ?? '');
  }
  return { margins: margins.filter(Boolean), pieces };
}
