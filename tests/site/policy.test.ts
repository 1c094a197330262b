import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages, type SitePage } from '../support/site/read-site.ts';

const POLICY = 'meta[http-equiv="content-security-policy"]';
/** The pages that may turn text into a document or register a worker, each by its own named policy. */
const POLICIES: Readonly<Record<string, string>> = { '/booklet/': 'own-pages', '/offline/': 'own-worker' };

test.each(EACH_SITE)(
  'Every page of the %s site carries a policy that forbids all it does not name, before anything it governs',
  (site) => {
    const problems = readPages(site).flatMap((page) => {
      const policies = page.root.querySelectorAll(POLICY);
      const [policy] = policies;
      if (!policy || policies.length > 1) return [`${page.path} has ${policies.length} policies: it needs one`];
      const first = page.html.search(/<(?:script|style|link|img)\b/);
      return [
        ...(first >= 0 && first < page.html.indexOf('content-security-policy')
          ? [`${page.path} loads or styles before its policy`]
          : []),
        ...(readPolicy(page).get('default-src')?.join() === "'none'" ? [] : [`${page.path} default-src is not 'none'`]),
        ...(readPolicy(page).get('base-uri')?.join() === "'none'" ? [] : [`${page.path} base-uri is not 'none'`]),
      ];
    });
    expect(problems, 'see src/publish/pages/content-security-policy.ts').toEqual([]);
  },
);

test.each(EACH_SITE)(
  'The policy of every page of the %s site that holds a script asks for Trusted Types, so that text stays text',
  (site) => {
    const withScript = readPages(site).filter(({ root }) => root.querySelector('script') !== null);
    expect(withScript.length).toBeGreaterThan(100);
    const problems = withScript
      .filter(
        (page) =>
          readPolicy(page).get('require-trusted-types-for')?.join() !== "'script'" ||
          readPolicy(page).get('trusted-types')?.join() !== (POLICIES[page.path] ?? "'none'"),
      )
      .map(({ path }) => `${path} lacks Trusted Types`);
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)('No policy of the %s site names another host or lets unnamed inline code run', (site) => {
  const allowed = /^'(?:none|self|script|wasm-unsafe-eval|sha256-[A-Za-z0-9+/=]{44})'$|^own-(?:pages|worker)$/;
  const problems = readPages(site).flatMap((page) =>
    [...readPolicy(page)].flatMap(([directive, sources]) =>
      sources.filter((source) => !allowed.test(source)).map((source) => `${page.path} ${directive} allows ${source}`),
    ),
  );
  expect(problems).toEqual([]);
});

test.each(EACH_SITE)(
  'The policy of each page of the %s site holds the hashes of exactly its inline scripts and styles',
  (site) => {
    const problems = readPages(site).flatMap((page) => [
      ...compareHashes(page, 'script-src', 'script:not([src])'),
      ...compareHashes(page, 'style-src', 'style'),
    ]);
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)(
  'No page of the %s site has style attributes or on… attributes, which the policy would block',
  (site) => {
    const problems = readPages(site).flatMap(({ path, root }) =>
      root.querySelectorAll('*').flatMap(({ tagName, attributes }) =>
        Object.keys(attributes)
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map(
            (name) =>
              `${path} <${tagName.toLowerCase()} ${name}="${attributes[name]}">: use a class, or a listener in an island`,
          ),
      ),
    );
    expect(problems).toEqual([]);
  },
);

function compareHashes(page: SitePage, directive: string, selector: string): readonly string[] {
  // What stands in <noscript> is text to this parser.
  const hidden = page.root.querySelectorAll('noscript').map(({ innerHTML }) => parse(innerHTML));
  const present = [page.root, ...hidden]
    .flatMap((root) => root.querySelectorAll(selector))
    .map(({ innerHTML }) => `'sha256-${createHash('sha256').update(innerHTML).digest('base64')}'`);
  const named = (readPolicy(page).get(directive) ?? []).filter((source) => source.startsWith("'sha256-"));
  return [
    ...present.filter((hash) => !named.includes(hash)).map((hash) => `${page.path} ${directive} lacks ${hash}`),
    ...named
      .filter((hash) => !present.includes(hash))
      .map((hash) => `${page.path} ${directive} names ${hash}, which is not on the page`),
  ];
}

function readPolicy({ root }: SitePage): ReadonlyMap<string, readonly string[]> {
  const content = root.querySelector(POLICY)?.getAttribute('content') ?? '';
  return new Map(
    content.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}
