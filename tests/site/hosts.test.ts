import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const ELSEWHERE = /^(?:[a-z]+:)?\/\//i;
/** Relations of <link> that only state a fact; a browser fetches nothing for them. */
const FACTS = ['canonical', 'alternate', 'license'];

test.each(EACH_SITE)('No page of the %s site fetches anything from another host', (site) => {
  const problems = readPages(site).flatMap(({ path, root }) =>
    [...listFetched(root), ...listFromStyles(root)]
      .filter((address) => ELSEWHERE.test(address))
      .map((address) => `${path} fetches ${address}: put the file into public/ or do without`),
  );
  expect(problems).toEqual([]);
});

function listFetched(root: HTMLElement): readonly string[] {
  const elements = root.querySelectorAll(
    '[src],[srcset],[poster],[data],link[href],use[href],image[href],form[action]',
  );
  return elements
    .filter((element) => element.tagName !== 'LINK' || !FACTS.includes(element.getAttribute('rel') ?? ''))
    .flatMap((element) =>
      ['src', 'srcset', 'poster', 'data', 'href', 'action'].map((name) => element.getAttribute(name) ?? ''),
    )
    .flatMap((value) => value.split(',').map((part) => part.trim()));
}

function listFromStyles(root: HTMLElement): readonly string[] {
  return root
    .querySelectorAll('style')
    .flatMap(({ innerHTML }) =>
      [...innerHTML.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, address = '']) => address),
    );
}
