// npm run pdf: makes the PDFs of the built site and links them from its pages. What was printed is kept in .cache/pdf
// by a hash of what it was printed from, so that only what changed is printed again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatSize } from '../../domain/files/format-size.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { CITE_OWN } from '../../domain/page/page-marks.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { checkPdf } from './inspect/check-pdf.ts';
import { parseExpected } from './inspect/expect-pdf.ts';
import { imposeBooklet } from './impose-booklet.ts';
import { listPrints, listWordings, type Print } from './list-prints.ts';
import { offerPdfs, withoutOffers, type MadePdf } from './offer-pdfs.ts';
import { openPrinter, type Printer } from './open-printer.ts';
import { writePrintStyles } from './print-styles.ts';
import { openPdf } from './inspect/read-pdf.ts';
import { rewriteFile } from '../pages/rewrite-file.ts';

/** What prints and checks; once it changes, all is printed and checked again. */
const hashOfCode = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .toSorted()
  .filter((name) => name.endsWith('.ts'))
  .reduce((hash, name) => hash.update(readFileSync(join(import.meta.dirname, name))), createHash('sha256'))
  .digest('hex');

/**
 * Where the site stands, the base it was built for, where prints are kept, which pages are wanted, and where progress
 * is told.
 */
export type MakeOptions = {
  readonly root: string;
  readonly base: string;
  readonly cache: string;
  readonly isWanted?: (print: Print) => boolean;
  readonly tell: (line: string) => void;
};

/** A PDF to make, the page it is printed from, and where it is kept. */
type Order = Print & { readonly html: string; readonly kept: string };

/**
 * Makes every PDF of a built site that is wanted and links them from its pages. Throws when the site is not built or
 * there is no browser, and at the end when a PDF was not as it must be; such a one is not handed out.
 */
export async function makePdfs(options: MakeOptions): Promise<readonly MadePdf[]> {
  const { root, base } = options;
  const orders = listOrders(options);
  const { made, refused } = await printAll(orders, options);
  for (const page of new Set(orders.map((order) => order.page))) {
    const offered = made.filter((one) => one.page === page);
    linkFrom(root, page, offered, base);
  }
  await writeWorker(root);
  if (refused.length === 0) return made;
  throw new Error(`次の${refused.length}件は、検査に通らないため、配りません。\n${refused.join('\n')}`);
}

/**
 * Prints one after the other what is not kept yet, with a line of progress each; the browser is opened when the first
 * needs it.
 */
async function printAll(
  orders: readonly Order[],
  { root, base, tell }: MakeOptions,
): Promise<{ readonly made: readonly Made[]; readonly refused: readonly string[] }> {
  const opened: { printer?: Printer } = {};
  const made: Made[] = [];
  const refused: string[] = [];
  try {
    for (const [at, order] of orders.entries()) {
      const isNew = !existsSync(order.kept);
      const faults = isNew ? await printOne((opened.printer ??= await openPrinter(root, base)), order) : [];
      const outcome = faults.length === 0 ? await handOut(root, order) : withhold(root, order);
      if (outcome) made.push(outcome);
      else refused.push(`${order.file}:\n  ${faults.slice(0, 20).join('\n  ')}`);
      tell(`${at + 1}/${orders.length} ${order.file} ${describe(outcome)}${isNew ? '' : ' (kept)'}`);
    }
  } finally {
    await opened.printer?.close();
  }
  return { made, refused };
}

function describe(outcome: Made | undefined): string {
  return outcome ? `${outcome.pages} pages, ${formatSize(outcome.bytes)}` : 'refused';
}

type Made = MadePdf & { readonly page: string };

/** What is wanted, and what is kept of the same pages, so that a page never loses its other PDFs. */
function listOrders({ root, cache, isWanted = () => true }: MakeOptions): readonly Order[] {
  const catalogue = join(root, 'data/catalogue.json');
  if (!existsSync(catalogue)) throw new Error(`${root} にサイトがありません。先に npm run build を動かしてください。`);
  const prints = listPrints(JSON.parse(readFileSync(catalogue, 'utf8')), listTemplates(root));
  const isAsked = (print: Print) => [print, ...listWordings(print)].some(isWanted);
  const pages = new Set(prints.filter(isAsked).map(({ page }) => page));
  return prints
    .filter(({ page }) => pages.has(page))
    .flatMap((print) => {
      const html = withoutOffers(readFileSync(join(root, print.page, 'index.html'), 'utf8'));
      const all = html.includes(CITE_OWN) ? [print, ...listWordings(print)] : [print];
      return all.map((one) => ({ ...one, html, kept: join(cache, `${hashOf(html, one)}.pdf`) }));
    })
    .filter((order) => isWanted(order) || existsSync(order.kept));
}

/** The ids of the checklists and worksheets, each a folder. */
function listTemplates(root: string): readonly string[] {
  const folder = join(root, 'checklists');
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true });
  return inside.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** Prints a page and keeps the PDF; gives what is wrong with it, and keeps nothing then. */
async function printOne(printer: Printer, order: Order): Promise<readonly string[]> {
  const pdf = await printer.print(order);
  const faults = await checkPdf(pdf, parseExpected(order.html, order.words));
  if (faults.length === 0) write(order.kept, order.variant === 'booklet' ? await imposeBooklet(pdf) : pdf);
  return faults;
}

/** What an earlier run handed out does not stay in the place of a PDF that is refused. */
function withhold(root: string, { file }: Order): undefined {
  rmSync(join(root, file), { force: true });
}

async function handOut(root: string, { file, variant, words, page, kept }: Order): Promise<Made> {
  const bytes = new Uint8Array(readFileSync(kept));
  write(join(root, file), bytes);
  return { file, variant, ...(words && { words }), pages: await countPages(bytes), bytes: bytes.length, page };
}

/** The print page of a document offers them, and so does its cover. */
function linkFrom(root: string, page: string, pdfs: readonly MadePdf[], base: string): void {
  for (const path of new Set([page, page.replace(/print\/$/, '')])) {
    const file = join(root, path, 'index.html');
    if (existsSync(file)) rewriteFile(file, offerPdfs(readFileSync(file, 'utf8'), pdfs, base));
  }
}

function hashOf(html: string, { variant, words }: Print): string {
  const all = [html, writePrintStyles(variant), variant, words ?? '', hashOfCode];
  return all
    .reduce((hash, input) => hash.update(input), createHash('sha256'))
    .digest('hex')
    .slice(0, 24);
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
  const base = withBase(process.env['BASE_PATH'] ?? '', address.home());
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
