// Prints how long the PDFs take and what they weigh, and what one changed section costs. Run after a build: node
// tests/bench/print-pdfs.ts [word …]; words choose files by name, as for npm run pdf.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdfs } from '../../src/publish/pdf/make-pdfs.ts';
import type { MadePdf } from '../../src/publish/pdf/offer-pdfs.ts';
import { SITES } from '../support/site/build-sites.ts';

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'handbook-print-'));
const root = join(folder, 'site');
/** Seconds each file took in a run; a kept one takes next to none. */
type Run = { readonly made: readonly MadePdf[]; readonly took: ReadonlyMap<string, number>; readonly all: number };

cpSync(SITES.real.out, root, { recursive: true });
try {
  const first = await run();
  console.log(`Printed from nothing: ${first.made.length} files in ${first.all.toFixed(0)} s.`);
  console.table(
    [...Map.groupBy(first.made, ({ variant }) => variant)].map(([variant, made]) => summarise(variant, made, first)),
  );
  console.table(
    first.made
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 5)
      .map((pdf) => summarise(pdf.file, [pdf], first)),
  );
  const again = await run();
  console.log(`With nothing changed: ${again.all.toFixed(0)} s.`);
  const section = changeSection(first.made);
  const changed = await run();
  const printed = [...changed.took].filter(([file]) => changed.took.get(file)! > 0);
  console.log(
    `With one section of ${section} changed: ${printed.length} files printed in ${changed.all.toFixed(0)} s.`,
  );
  console.table(printed.map(([file, seconds]) => ({ file, seconds: seconds.toFixed(1) })));
} finally {
  rmSync(folder, { recursive: true });
}

async function run(): Promise<Run> {
  const took = new Map<string, number>();
  const begin = performance.now();
  let last = begin;
  const made = await makePdfs({
    root,
    base: SITES.real.base,
    cache: join(folder, 'kept'),
    isWanted: ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
    tell: (line) => {
      const now = performance.now();
      const [, file = ''] = /^\S+ (\S+)/.exec(line) ?? [];
      took.set(file, line.endsWith('(kept)') ? 0 : (now - last) / 1000);
      last = now;
    },
  });
  return { made, took, all: (performance.now() - begin) / 1000 };
}

function summarise(name: string, made: readonly MadePdf[], { took }: Run): object {
  const pages = made.reduce((sum, pdf) => sum + pdf.pages, 0);
  const seconds = made.reduce((sum, { file }) => sum + (took.get(file) ?? 0), 0);
  const bytes = made.reduce((sum, pdf) => sum + pdf.bytes, 0);
  return {
    name,
    files: made.length,
    pages,
    'seconds a page': (seconds / pages).toFixed(2),
    'kB a page': (bytes / pages / 1000).toFixed(1),
    MB: (bytes / 1_000_000).toFixed(1),
  };
}

/**
 * What a rebuild does after a change of one section: its chapter and the page of its whole document say something new.
 * Gives its place.
 */
function changeSection(made: readonly MadePdf[]): string {
  const places = JSON.parse(readFileSync(join(root, 'data/catalogue.json'), 'utf8')) as readonly {
    readonly path: string;
  }[];
  const isMade = (path: string) =>
    made.some(({ file }) => file === `pdf/${path.split('/').filter(Boolean).join('-')}.pdf`);
  const place = places.find(({ path }) => path.includes('#') && isMade(path.replace(/#.*/, '')))?.path ?? '';
  const [chapter = '', id = ''] = place.split('#');
  for (const page of [chapter, chapter.replace(/[^/]+\/$/, 'print/')]) {
    const file = join(root, page, 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(`id="${id}-title"`, `$& data-changed`));
  }
  return place;
}
