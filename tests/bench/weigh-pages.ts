// Prints what each kind of page weighs, lightest and heaviest of its kind. Run: npm run bench -- weights, or node
// tests/bench/weigh-pages.ts (builds the sites first).
import setup from '../support/site/build-sites.ts';
import { measurePage, type PageWeight } from '../support/site/measure-page.ts';
import { findForward } from '../support/site/page-facts.ts';
import { readingPages, readPages, type SitePage } from '../support/site/read-site.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/print\/$/, 'whole document'],
  [/\/projects\/$/, 'projects'],
  [/\/schemes\/.+/, 'scheme'],
  [/^\/compare\/.+/, 'concept'],
  [/^\/checklists\/.+/, 'checklist'],
];

setup();
const pages = readPages('real');
const reading = new Set(readingPages(pages));
const kinds = Map.groupBy(pages, kindOf);

console.log(
  'Bytes per page; own = text of <main> and drawn figures, compressed; overhead = brotli - own; brotli at level 11.',
);
console.table([...kinds].flatMap(([kind, held]) => rowsOf(kind, held)));

function kindOf(page: SitePage): string {
  if (findForward(page) !== undefined) return 'forward';
  if (reading.has(page)) return 'chapter';
  const [, kind] = KINDS.find(([form]) => form.test(page.path)) ?? [];
  if (kind !== undefined) return kind;
  if (!page.root.querySelector('html')?.hasAttribute('data-accent')) return page.path;
  return page.path.split('/').length === 3 ? 'city' : 'cover';
}

/** One row for a single page; for more, the lightest and the heaviest by overhead. */
function rowsOf(kind: string, held: readonly SitePage[]): readonly object[] {
  const rows = held
    .map((page): { page: string } & PageWeight => ({ page: page.path, ...measurePage(page) }))
    .toSorted((a, b) => a.overhead - b.overhead)
    .map(({ page, raw, brotli, own, overhead, inlineScript }) => {
      return {
        kind: `${kind} (${held.length})`,
        page,
        'html raw': raw,
        'html brotli': brotli,
        own,
        overhead,
        'inline script': inlineScript,
      };
    });
  return rows.filter((_, index) => index === 0 || index === rows.length - 1);
}
