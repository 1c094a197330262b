import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import media from 'astro/runtime/client/media.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import { cityData } from '../../domain/handbook/address.ts';
import { FORWARD_ALONG } from '../../domain/view/forward-script.ts';
import { writeKeyScript } from '../../domain/view/key-script.ts';
import { writeWordingScript } from '../../domain/view/wording-script.ts';
import { listInlineScripts, withPolicyAnew } from '../pages/content-security-policy.ts';
import { foldersOf, listNumbers } from './joined-files.ts';

type City = { readonly id: string; readonly name: string };
type Place = { readonly code: string; readonly path: string; readonly city: string };

/** What the folders of a city may hold: pages and their twins, data, calendars, finished papers, and these packed. */
const KINDS = /\.(?:html|md|json|csv|pdf|ics)(?:\.(?:br|gz))?$/;

/** What wakes islands, as Astro writes it into pages. */
const WAKES: readonly string[] = [idle, load, media, only, visible];

/**
 * Says what of a slice does not belong into a joined site. A slice may have been built by somebody else: it may bring
 * the pages, numbers and data of its own cities, and neither links, nor scripts that the front does not have to the
 * byte.
 */
export function listIntruders(site: string, cities: readonly City[], front: string): readonly string[] {
  const links = listFiles(site, '').filter(({ entry }) => entry.isSymbolicLink());
  if (links.length > 0) return links.map(({ path }) => `${path} はほかの場所へのリンクです`);
  const own = cities.flatMap(({ id }) => foldersOf(id)).flatMap((folder) => listFiles(site, folder));
  return [
    ...own
      .filter(({ path }) => !KINDS.test(path))
      .map(({ path }) => `${path} は、市のページにもデータにもない種類です`),
    ...listStrangeScripts(site, front),
    ...listStrangeIndexes(site),
    ...listStrangeNames(cities, front),
    ...listStrangeNumbers(site, cities, front),
    ...listStrangePages(site, cities, front),
  ];
}

/** Every script of the program lies in the front as well; one that does not was made by another program. */
function listStrangeScripts(site: string, front: string): readonly string[] {
  return listFiles(site, '_astro')
    .filter(({ path }) => !path.endsWith('.webp') && !isSame(join(site, path), join(front, path)))
    .map(({ path }) => `${path} は、もとのサイトの同じファイルと違います。同じ版のプログラムで作り直してください`);
}

/** The search of a slice is data in folders that are named by their content. */
function listStrangeIndexes(site: string): readonly string[] {
  const { bundles } = readJson<{ readonly bundles: readonly { readonly folder: string }[] }>(
    site,
    'pagefind/directory.json',
  );
  return bundles.flatMap(({ folder }) => {
    if (!/^fixed\/[0-9a-f]+$/.test(folder)) return [`検索の置き場所「${folder}」が読めません`];
    return listFiles(site, `pagefind/${folder}`)
      .filter(({ path }) => !/\.json(?:\.(?:br|gz))?$/.test(path))
      .map(({ path }) => `${path} は、検索の索引にない種類です`);
  });
}

/** Entries of joined lists are told apart by the name of their city, so no city takes the name of another. */
function listStrangeNames(cities: readonly City[], front: string): readonly string[] {
  const known = readJson<readonly City[]>(front, 'data/cities.json');
  return cities.flatMap(({ id, name }) =>
    known.some((one) => one.name === name && one.id !== id)
      ? [`「${name}」は、もとのサイトではほかの市の名前です`]
      : [],
  );
}

/** A permanent number leads to a place of the city it stands for, and takes that of no other city. */
function listStrangeNumbers(site: string, cities: readonly City[], front: string): readonly string[] {
  const beginnings = new Map(cities.map(({ id, name }) => [name, `/${id}/`]));
  const today = readJson<readonly Place[]>(site, 'data/catalogue.json').filter(({ city }) => beginnings.has(city));
  const places = [...today, ...cities.flatMap((city) => listEver(site, city))];
  const others = readJson<readonly Place[]>(front, 'data/catalogue.json').filter(({ city }) => !beginnings.has(city));
  const taken = new Set(others.map(({ code }) => code));
  return places.flatMap(({ code, path, city }) => {
    if (!/^\d{4,6}$/.test(code)) return [`番号「${code}」が読めません`];
    if (taken.has(code)) return [`番号 ${code} は、もとのサイトではほかの市の節です`];
    return path.startsWith(beginnings.get(city) ?? '\n')
      ? []
      : [`番号 ${code} が、その市の外の ${path} を指しています`];
  });
}

/** What has a number in any edition of a city's documents; its page is one of that city. */
function listEver(site: string, { id, name }: City): readonly Place[] {
  const packets = readJson<Parameters<typeof listNumbers>[0]>(site, `data/${cityData.citations(id)}.json`);
  return listNumbers(packets).map((code) => ({ code, path: `/${id}/`, city: name }));
}

/** A page runs the front's own scripts only, under the policy that a build writes. */
function listStrangePages(site: string, cities: readonly City[], front: string): readonly string[] {
  const pagesOfFront = listFiles(front, '').filter(({ path }) => path.endsWith('.html'));
  const scripts = pagesOfFront.flatMap(({ path }) => listInlineScripts(readFileSync(join(front, path), 'utf8')));
  const base = findBase(front);
  // A front may have no page with one of the latter.
  const late = [...WAKES, FORWARD_ALONG, writeWordingScript(base), ...listKeyScripts(base, scripts)];
  return cities.flatMap(({ id }) => {
    const known = new Set([...scripts, ...late, ...listKeyScripts(base, scripts, id)]);
    return listPages(site, id).flatMap((path) => judgePage(site, path, known));
  });
}

function listPages(site: string, city: string): readonly string[] {
  const own = foldersOf(city).flatMap((folder) => listFiles(site, folder));
  return own.flatMap(({ path }) => (path.endsWith('.html') ? [path] : []));
}

function judgePage(site: string, path: string, known: ReadonlySet<string>): readonly string[] {
  const html = readFileSync(join(site, path), 'utf8');
  if (listInlineScripts(html).some((script) => !known.has(script)))
    return [`${path} に、もとのサイトにないスクリプトがあります`];
  return withPolicyAnew(html) === html ? [] : [`${path} の守り（CSP）が、サイトの作るものと違います`];
}

const LOADED = {
  box: /i\('(box\.[\w-]+)'/,
  page: /i\('(page\.[\w-]+)'/,
  engine: /'pagefind\/(fixed\/engine-[\da-f]{10}\.wasm)'/,
} as const;

/** The key script in every form that a page of a city may have; those of the front tell which files it loads. */
function listKeyScripts(base: string, scripts: readonly string[], city?: string): readonly string[] {
  const find = (name: RegExp) => scripts.flatMap((script) => name.exec(script)?.[1] ?? [])[0] ?? '';
  const [loaded, engine] = [{ box: find(LOADED.box), page: find(LOADED.page) }, find(LOADED.engine) || undefined];
  const either = [true, false];
  return either.flatMap((withMeanings) =>
    either.flatMap((withAnchors) =>
      either.map((withReport) =>
        writeKeyScript({
          base,
          scripts: loaded,
          engine,
          city,
          withSearch: true,
          withMeanings,
          withAnchors,
          withReport,
        }),
      ),
    ),
  );
}

/** The path under which a site lies, with a slash at its end: its own data say where they are. */
function findBase(front: string): string {
  const { homepage } = readJson<{ readonly homepage: string }>(front, 'data/datapackage.json');
  return new URL('..', homepage).pathname;
}

function isSame(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function listFiles(site: string, folder: string): readonly { readonly path: string; readonly entry: Dirent }[] {
  const root = join(site, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(site, path) : [{ path, entry }];
  });
}

function readJson<T>(site: string, file: string): T {
  return JSON.parse(readFileSync(join(site, file), 'utf8')) as T; // of another build; what is read of it is checked above
}
