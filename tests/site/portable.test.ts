import { dirname, join } from 'node:path/posix';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { layOutCopy, type Copy } from '../../src/publish/portable/lay-out-copy.ts';
import { SITES } from '../support/site/build-sites.ts';
import { readPages } from '../support/site/read-site.ts';
import { EACH_SITE, ORIGIN, type SiteName } from '../support/site/each-site.ts';

const copies = new Map<SiteName, ReadonlyMap<string, HTMLElement>>();
const laidOut = new Map<SiteName, Copy>();

beforeAll(async () => {
  for (const site of EACH_SITE) {
    const { out: root, base } = SITES[site];
    const copy = await layOutCopy({ root, base, day: '2026年11月25日', withPdf: false });
    laidOut.set(site, copy);
    const pages = [...copy.files].filter(([file]) => file.endsWith('.html'));
    copies.set(site, new Map(pages.map(([file, html]) => [file, parse(String(html))])));
  }
});

/** What a browser goes to or loads: attribute and address. */
function listAddresses(root: HTMLElement): readonly (readonly [name: string, address: string])[] {
  const written = ['href', 'src', 'action'].flatMap((name) =>
    root
      .querySelectorAll(`[${name}]`)
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .map((element) => [`${element.rawTagName} ${name}`, element.getAttribute(name) ?? ''] as const),
  );
  const refresh = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  return refresh === undefined ? written : [...written, ['refresh', refresh.replace(/^0; url=/, '')]];
}

test.each(EACH_SITE)(
  'In the ZIP of the %s site every link is relative and leads to a file and a place in it',
  (site) => {
    const pages = copies.get(site)!;
    const { files } = laidOut.get(site)!;
    const ids = new Map(
      [...pages].map(([file, root]) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    const problems = [...pages].flatMap(([file, root]) =>
      listAddresses(root)
        .filter(([, address]) => !/^(?:https?:|mailto:|tel:)/.test(address))
        .flatMap(([name, address]) => {
          const [path = '', anchor] = address.replace(/\?[^#]*/, '').split('#');
          const target = path === '' ? file : join(dirname(file), path);
          const isThere = !path.startsWith('/') && files.has(target);
          const isPlace = !anchor || anchor.startsWith('marks=') || ids.get(target)?.has(decodeURIComponent(anchor));
          return isThere && isPlace ? [] : [`${file} ${name}="${address}"`];
        }),
    );
    expect(pages.size).toBeGreaterThan(300);
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)(
  'The ZIP of the %s site loads nothing from another host, fetches nothing, imports nothing',
  (site) => {
    const problems = [...copies.get(site)!].flatMap(([file, root]) => {
      const loaded = listAddresses(root).filter(([name, address]) => /^https?:/.test(address) && name !== 'a href');
      const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      const modules = root
        .querySelectorAll('script')
        .filter(({ text, attributes }) => attributes['type'] === 'module' || /\bimport\(|preload/.test(text));
      return [
        ...loaded.map(([name, address]) => `${file} ${name}="${address}"`),
        ...modules.map(() => `${file} has a script that imports or fetches ahead`),
        ...(/default-src 'none'/.test(policy) && !/unsafe-eval|connect-src|\*|https?:/.test(policy)
          ? []
          : [`${file} ${policy}`]),
      ];
    });
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)(
  'The ZIP of the %s site leads to other hosts only where the site itself does, and to the public site',
  (site) => {
    const listHosts = (roots: Iterable<HTMLElement>) =>
      [...roots]
        .flatMap((root) => listAddresses(root))
        .filter(([, address]) => /^https?:/.test(address))
        .map(([, address]) => new URL(address).origin);
    const known = new Set([ORIGIN, ...listHosts(readPages(site).map(({ root }) => root))]);
    expect([...new Set(listHosts(copies.get(site)!.values()))].filter((host) => !known.has(host))).toEqual([]);
  },
);
