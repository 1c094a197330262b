import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { SITES } from './build-sites.ts';

export type SitePage = {
  /** Address without base, such as /about/ (and /404.html). */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
};

/** What stands there for who has no script is part of the page. */
const WITHOUT_SCRIPT = { blockTextElements: { script: true, style: true, pre: true } } as const;

const known = new Map<keyof typeof SITES, readonly SitePage[]>();

/**
 * Takes the name of a built site; gives all its pages, parsed. They are read once and shared by the tests: change none.
 */
export function readPages(site: keyof typeof SITES): readonly SitePage[] {
  const pages = known.get(site) ?? parsePages(site);
  known.set(site, pages);
  return pages;
}

function parsePages(site: keyof typeof SITES): readonly SitePage[] {
  const folder = SITES[site].out;
  return listFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html, WITHOUT_SCRIPT) };
    });
}

/** Takes the name of a built site; gives the paths of all its files below its folder. */
export function listFiles(site: keyof typeof SITES): readonly string[] {
  return readdirSync(SITES[site].out, { recursive: true, encoding: 'utf8', withFileTypes: false }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

/** Takes pages; gives those on which a chapter is read. */
export function readingPages(pages: readonly SitePage[]): readonly SitePage[] {
  return pages.filter(({ root, path }) => root.querySelector('section[data-code]') && !path.endsWith('/print/'));
}
