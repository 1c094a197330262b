import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { OPEN_TABLES } from '../support/site/open-tables.ts';
import { readPages, readingPages } from '../support/site/read-site.ts';

const FOLDER = SITES.real.out;
const pages = readPages('real');
const chapters = readingPages(pages);
const linkedData = (html: string): readonly { readonly '@type': string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));

test('Every chapter has a plain-text twin that says what it is and holds the beginning of each of its paragraphs', () => {
  expect(chapters.length).toBeGreaterThan(45);
  const problems = chapters.flatMap(({ path, root }) => {
    const file = join(FOLDER, path, 'index.md');
    if (!existsSync(file)) return [`${path} has no index.md`];
    const text = readFileSync(file, 'utf8').replace(/\s/g, '');
    const missing = root
      .querySelectorAll('[data-code] p:not([data-aside], [data-aside] p, .fields)')
      .filter((one) => one.closest('[popover], details, .paper-only, figure, .note') === null)
      .map((one) => one.text.replace(/[\s\u200b]|(編集注)+$/g, '').slice(0, 12))
      .filter((start) => /^[ぁ-んァ-ヶ一-龠]+$/.test(start) && !text.includes(start));
    return [
      ...(text.includes('言い直した版です。原文ではありません') ? [] : [`${path}: the twin does not say what it is`]),
      ...missing.map((start) => `${path}: "${start}" is missing from the twin`),
    ];
  });
  expect(problems).toEqual([]);
});

test('llms.txt lists every twin once', () => {
  const listed = [...readFileSync(join(FOLDER, 'llms.txt'), 'utf8').matchAll(/\]\((\S+index\.md)\)/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const numbered = pages.filter(
    ({ path, root }) => path.endsWith('/projects/') || chapters.some((one) => one.root === root),
  );
  expect(listed.toSorted()).toEqual(numbered.map(({ path }) => `${path}index.md`).toSorted());
});

test('A cover tells machines what the document is: an ordinance is legislation', () => {
  const read = (path: string) => linkedData(pages.find((page) => page.path === path)?.html ?? '');
  expect(read('/kodaira/ordinance/')).toMatchObject([
    { isBasedOn: { '@type': 'Legislation', datePublished: '2009-12-22' } },
  ]);
  expect(read('/inagi/guideline/')).toMatchObject([
    { isBasedOn: { '@type': 'CreativeWork', datePublished: '2011-11-04' } },
  ]);
});

test('The open data page describes each table as a dataset', () => {
  const [{ '@graph': graph } = { '@graph': [] }] = linkedData(
    pages.find((page) => page.path === '/data/')?.html ?? '',
  ) as unknown as readonly { '@graph': readonly { '@type': string }[] }[];
  expect(graph).toHaveLength(OPEN_TABLES.length);
  expect(graph.every((one) => one['@type'] === 'Dataset')).toBe(true);
});

test('Every page names a share image that is there', () => {
  const problems = pages.flatMap(({ path, root }) => {
    const image = root.querySelector('meta[property="og:image"]')?.getAttribute('content');
    if (image === undefined)
      return root.querySelector('meta[http-equiv="refresh"]') ? [] : [`${path} has no share image`];
    return existsSync(join(FOLDER, new URL(image).pathname)) ? [] : [`${path}: ${image} does not exist`];
  });
  expect(problems).toEqual([]);
});

test('The way to a page is told to machines too, numbered from the home page', () => {
  const problems = pages.flatMap(({ path, root }) => {
    const trail = root.querySelector('.breadcrumb');
    if (!trail) return [];
    const positions = trail.querySelectorAll('[itemprop="position"]').map((one) => one.getAttribute('content'));
    return positions.join() === positions.map((_, at) => String(at + 1)).join() && positions.length > 0 ? [] : [path];
  });
  expect(problems).toEqual([]);
});
