// npm run pdf: makes the PDFs of the built site and links them from its pages.
// What was printed is kept in .cache/pdf by a hash of what it was printed from, so that only what changed is printed again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWorker } from '../offline/write-worker.ts';
import { checkPdf } from './check-pdf.ts';
import { readExpected } from './expect-pdf.ts';
import { imposeBooklet } from './impose-booklet.ts';
import { listPrints, type Print } from './list-prints.ts';
import { offerPdfs, withoutOffers, type MadePdf } from './offer-pdfs.ts';
import { openPrinter, type Printer } from './open-printer.ts';
import { writePrintStyles } from './print-styles.ts';
import { openPdf } from './read-pdf.ts';

/** Where the site stands, the base it was built for, where prints are kept, which pages are wanted, and where progress is told. */
export type MakeOptions = {
  readonly root: string;
  readonly base: string;
  readonly cache: string;
  readonly isWanted?: (print: Print) => boolean;
  readonly tell: (line: string) => void;
};

/** Makes every PDF of a built site that is wanted and links them from its pages. Throws when the site is not built, there is no browser, or a PDF is not as it must be. */
export async function makePdfs({
  root,
  base,
  cache,
  isWanted = () => true,
  tell,
}: MakeOptions): Promise<readonly MadePdf[]> {
  const catalogue = join(root, 'data/sections.json');
  if (!existsSync(catalogue)) throw new Error(`${root} にサイトがありません。先に npm run build を動かしてください。`);
  const prints = listPrints(JSON.parse(readFileSync(catalogue, 'utf8'))).filter(isWanted);
  const opened: { printer?: Printer } = {};
  const made: (MadePdf & { readonly page: string })[] = [];
  try {
    for (const [at, print] of prints.entries()) {
      const html = withoutOffers(readFileSync(join(root, print.page, 'index.html'), 'utf8'));
      const kept = join(cache, `${hashOf(html, print)}.pdf`);
      const isNew = !existsSync(kept);
      if (isNew) {
        opened.printer ??= await openPrinter(root, base);
        write(kept, await printOne(opened.printer, print, html));
      }
      const bytes = new Uint8Array(readFileSync(kept));
      write(join(root, print.file), bytes);
      const pages = await countPages(bytes);
      made.push({ file: print.file, variant: print.variant, pages, bytes: bytes.length, page: print.page });
      tell(
        `${at + 1}/${prints.length} ${print.file} ${pages} pages, ${Math.round(bytes.length / 1000)} kB${isNew ? '' : ' (kept)'}`,
      );
    }
  } finally {
    await opened.printer?.close();
  }
  for (const [page, pdfs] of Map.groupBy(made, (pdf) => pdf.page)) linkFrom(root, page, pdfs, base);
  await writeWorker(root);
  return made;
}

/** The print page of a document offers them, and so does its cover. */
function linkFrom(root: string, page: string, pdfs: readonly MadePdf[], base: string): void {
  for (const path of new Set([page, page.replace(/print\/$/, '')])) {
    const file = join(root, path, 'index.html');
    if (existsSync(file)) writeFileSync(file, offerPdfs(readFileSync(file, 'utf8'), pdfs, base));
  }
}

async function printOne(printer: Printer, print: Print, html: string): Promise<Uint8Array> {
  const pdf = await printer.print(print);
  const faults = await checkPdf(pdf, readExpected(html));
  if (faults.length > 0) throw new Error(`${print.file}:\n  ${faults.slice(0, 20).join('\n  ')}`);
  return print.variant === 'booklet' ? imposeBooklet(pdf) : pdf;
}

function hashOf(html: string, { variant }: Print): string {
  return createHash('sha256').update(html).update(writePrintStyles(variant)).update(variant).digest('hex').slice(0, 24);
}

async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await openPdf(pdf);
  const { numPages } = document;
  await document.loadingTask.destroy();
  return numPages;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

if (import.meta.main) {
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');
  const wanted = process.argv.slice(2);
  await makePdfs({
    root: process.env['HANDBOOK_OUT'] ?? 'dist',
    base,
    cache: join(process.env['HANDBOOK_CACHE'] ?? '.cache', 'pdf'),
    isWanted: ({ file }) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
    tell: (line) => console.log(line),
  }).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
}
