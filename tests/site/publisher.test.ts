// Issue 20, statement 7: one file says who hands the site out, and where faults are told.
import { expect, test } from 'vitest';
import { readPages } from '../support/site/read-site.ts';
import { findForward } from '../support/site/page-facts.ts';

const stayed = (site: 'real' | 'fixture') => readPages(site).filter((page) => findForward(page) === undefined);

test('Where a mail address for faults is named, every page leads to it with its own address filled in', () => {
  const pages = stayed('fixture');
  expect(pages.length).toBeGreaterThan(100);
  const without = pages.filter(({ root }) => {
    const [link, ...more] = root.querySelectorAll('a[data-do=amend]');
    const place = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '?';
    const body = new URL(link?.getAttribute('href')?.replaceAll('&amp;', '&') ?? 'mailto:').searchParams.get('body');
    return more.length > 0 || !body?.includes(place);
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('Where none is named, no page speaks of telling faults', () => {
  expect(
    stayed('real')
      .filter(({ html }) => html.includes('誤りを知らせる'))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('Every page bears the name of the site that its publisher gave it', () => {
  const named = (site: 'real' | 'fixture', name: string) =>
    stayed(site).filter(({ root }) => !(root.querySelector('title')?.textContent ?? '').endsWith(name));
  expect(named('real', '協働ハンドブック').map(({ path }) => path)).toEqual([]);
  expect(named('fixture', 'みほんの手引き集').map(({ path }) => path)).toEqual([]);
  const other = stayed('fixture').filter(({ root }) =>
    /協働ハンドブック/.test(root.querySelector('body')?.textContent ?? ''),
  );
  expect(other.map(({ path }) => path)).toEqual([]);
});
