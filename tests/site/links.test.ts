import { expect, test } from 'vitest';
import { EACH_SITE, ORIGIN, withoutBase, type SiteName } from '../support/site/each-site.ts';
import { listFiles, readPages, type SitePage } from '../support/site/read-site.ts';

type Target = { readonly attribute: string; readonly address: string };

test.each(EACH_SITE)('Every internal link and anchor of the %s site leads somewhere, inside its base', (site) => {
  const pages = readPages(site);
  const targets = pages.map((page) => ({ page, found: listTargets(page) }));
  const places = { ids: new Map(pages.map((page) => [page.path, listIds(page)])), files: new Set(listFiles(site)) };
  expect(targets.flatMap(({ found }) => found).length).toBeGreaterThan(1000);
  const problems = targets.flatMap(({ page, found }) =>
    found.flatMap(({ attribute, address }) => {
      const problem = findProblem(site, page.path, address, places);
      return problem === undefined ? [] : [`${page.path} ${attribute}="${address}" ${problem}`];
    }),
  );
  expect(problems, 'mend the link where it is written, or the address or id it names').toEqual([]);
});

test.each(EACH_SITE)('Every term of the %s site has its popover on the page', (site) => {
  const problems = readPages(site).flatMap(({ path, root }) =>
    root
      .querySelectorAll('[popovertarget]')
      .map((button) => button.getAttribute('popovertarget') ?? '')
      .filter((id) => root.querySelector(`#${id}`)?.hasAttribute('popover') !== true)
      .map((id) => `${path} popovertarget="${id}" has no element with this id and popover; see TermPopovers.astro`),
  );
  expect(problems).toEqual([]);
});

type Places = { readonly ids: ReadonlyMap<string, ReadonlySet<string>>; readonly files: ReadonlySet<string> };

function findProblem(site: SiteName, from: string, address: string, { ids, files }: Places): string | undefined {
  if (/^(mailto|tel):/.test(address)) return undefined;
  const [before = '', anchor] = address.split('#');
  if (/^[a-z]+:/i.test(before) && !before.startsWith(`${ORIGIN}/`)) return undefined;
  const path = before.replace(ORIGIN, '').replace(/\?.*/, '');
  if (path !== '' && !path.startsWith('/')) return 'is relative: write it through link()';
  const inside = path === '' ? from : withoutBase(site, path);
  if (inside === undefined) return 'leads out of the base: write it through link()';
  const held = ids.get(inside);
  if (held === undefined && !files.has(inside.slice(1))) return 'leads to nothing';
  // Marks of a sheet, which the sheet's script reads: no place on the page.
  if (anchor?.startsWith('marks=')) return undefined;
  if (anchor && held?.has(decodeURIComponent(anchor)) !== true) return `has no #${anchor} at its end`;
  return undefined;
}

function listTargets({ root }: SitePage): readonly Target[] {
  const written = ['href', 'src', 'action', 'component-url', 'renderer-url'].flatMap((attribute) =>
    root
      .querySelectorAll(`[${attribute}]`)
      .map((element) => ({ attribute, address: element.getAttribute(attribute) ?? '' })),
  );
  const refresh = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  return refresh === undefined
    ? written
    : [...written, { attribute: 'refresh', address: refresh.replace(/^0; url=/, '') }];
}

function listIds({ root }: SitePage): ReadonlySet<string> {
  return new Set(root.querySelectorAll('[id]').map((element) => element.id));
}
