import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

/** What an author writes and the build must turn into markup, and what code prints by mistake. */
const LEFTOVERS = [
  /\*\*/,
  /\b(?:section|document|page|term):[a-z]/,
  /\{#/,
  /\\\{/,
  /\[object /,
  /\bundefined\b/,
  /\bNaN\b/,
];

test.each(EACH_SITE)(
  'No page of the %s site shows **, section:, {# or another mark of an author, or an undefined value of code',
  (site) => {
    const problems = readPages(site).flatMap(({ path, html }) => {
      const root = parse(html, { blockTextElements: { script: false, style: false } }); // without code
      const shown = [
        root.textContent,
        ...root.querySelectorAll('[content],[aria-label],[data-label],[title]').map(({ rawAttrs }) => rawAttrs),
      ];
      return shown.flatMap((text) => LEFTOVERS.flatMap((leftover) => describe(path, text, leftover)));
    });
    expect(problems, 'look for the text in the content folder and mend its markup').toEqual([]);
  },
);

test.each(EACH_SITE)(
  'No list and no table of the %s site stands there empty, but for those that a widget fills',
  (site) => {
    const empty = readPages(site).flatMap(({ path, root }) =>
      root
        .querySelectorAll('ul,ol,dl,table,tbody')
        // What a widget fills stands in its island or is hidden; the page is not yet alive here.
        .filter((list) => list.textContent.trim() === '' && !list.closest('astro-island,[hidden]'))
        .map((list) => `${path}: ${list.outerHTML.slice(0, 90)}`),
    );
    expect(empty).toEqual([]);
  },
);

function describe(path: string, text: string, leftover: RegExp): readonly string[] {
  const at = text.search(leftover);
  return at < 0 ? [] : [`${path} shows ${leftover.source}: …${text.slice(Math.max(0, at - 20), at + 40)}…`];
}
