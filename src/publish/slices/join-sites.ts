// Run: npm run join -- <site> <slice> … --out <folder>. Lays slices that were built with CITY=<id> over a built site or
// front (FRONT=1).
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCsv, parseCsv } from '../../domain/data/csv.ts';
import { cityData } from '../../domain/handbook/address.ts';
import { explainId } from '../../domain/handbook/ids.ts';
import { listElements } from '../../domain/page/elements.ts';
import { guardFolders } from './guard-folders.ts';
import { listIntruders } from './guard-slice.ts';
import { foldersOf, isDataOf, joinOfflineCopies, listNumbers, REWRITTEN } from './joined-files.ts';
import { HELD_ENDINGS, readOfflineCopy, writeWorker } from '../offline/write-worker.ts';
import { dropPacked } from '../pages/rewrite-file.ts';
import { joinSearches } from '../search/many/join-searches.ts';

type City = { readonly id: string; readonly name: string };
/** A slice with the cities it brings. */
type Slice = { readonly site: string; readonly cities: readonly City[] };

const [CITIES, CATALOGUE, SECTIONS, SECTIONS_CSV] = REWRITTEN;
const SITEMAP = 'sitemap-0.xml';
const PICTURE = /\b_astro\/[\w.-]+\.webp/g;

/**
 * Takes a built site, slices that were built for some cities each (same BASE_PATH and SITE_URL), and the folder to
 * write. The cities of the slices come from the slices, new ones are added; pages about several cities stay the site's.
 * The search asks all, and the offline copy is that of all. Throws when the slices do not fit together.
 */
export async function joinSites(front: string, slices: readonly string[], out: string): Promise<readonly City[]> {
  for (const site of [front, ...slices])
    if (!existsSync(join(site, 'pagefind/directory.json')))
      throw new Error(`${site} に pagefind/directory.json がありません。先に npm run build で作ってください。`);
  guardFolders(front, slices, out);
  const brought = slices.map((site) => readSlice(site, front));
  if (relative(front, out) !== '') cpSync(front, out, { recursive: true });
  dropPacked(out); // npm run compress comes after
  const sources = brought.map(({ site, cities }) => ({ site, under: cities.map(({ id }) => `/${id}/`) }));
  joinSearches({ site: out, under: [] }, sources, out);
  for (const file of [CATALOGUE, SECTIONS])
    joinLists<{ readonly city: string }>(brought, out, file, (entry, names) => names.has(entry.city));
  writeAsCsv(out, SECTIONS, SECTIONS_CSV);
  joinLists<City>(brought, out, CITIES, (entry, names) => names.has(entry.name));
  joinSitemaps(brought, out);
  for (const slice of brought) copyPages(slice, out);
  const files = brought.map(({ site, cities }) => ({
    cities: cities.map(({ id }) => id),
    files: readOfflineCopy(site).files,
  }));
  await writeWorker(out, {
    files: joinOfflineCopies(readOfflineCopy(out).files, files),
    others: [...REWRITTEN, `pagefind/**/*.${HELD_ENDINGS}`],
  });
  return brought.flatMap(({ cities }) => cities);
}

/** A slice may bring only what a city can be: never the folder of the site's own pages. */
function readSlice(site: string, front: string): Slice {
  const cities = readJson<readonly City[]>(site, CITIES);
  const misnamed = cities.flatMap(({ id }) => explainId('city', id) ?? []);
  const refused = misnamed.length > 0 ? misnamed : listIntruders(site, cities, front).map((fault) => `${fault}。`);
  if (refused.length > 0) throw new Error(`${site} を重ねられません。${refused.slice(0, 5).join('')}`);
  return { site, cities };
}

function copyPages({ site, cities }: Slice, out: string): void {
  for (const { id } of cities) {
    for (const folder of foldersOf(id)) {
      rmSync(join(out, folder), { recursive: true, force: true });
      // A city may have a list of projects and no document.
      if (existsSync(join(site, folder))) cpSync(join(site, folder), join(out, folder), { recursive: true });
    }
    for (const file of readdirSync(join(site, 'data')).filter((name) => isDataOf(id, name)))
      cpSync(join(site, 'data', file), join(out, 'data', file));
  }
  for (const path of listAdded(site, cities)) cpSync(join(site, path), join(out, path), { recursive: true });
}

/** The pages of the numbers of the slice's own cities, the pictures that stand for them, and those their pages show. */
function listAdded(site: string, cities: readonly City[]): readonly string[] {
  const names = new Set(cities.map(({ name }) => name));
  const places = readJson<readonly { readonly code: string; readonly city: string }[]>(site, CATALOGUE);
  const today = places.filter(({ city }) => names.has(city)).map(({ code }) => code);
  // What only another edition has keeps its number for ever.
  const ever = cities.flatMap(({ id }) => listNumbers(readJson(site, `data/${cityData.citations(id)}.json`)));
  const numbers = [...today, ...ever].map((code) => `n/${code}`);
  const shared = cities.map(({ id }) => `share/${id}.png`);
  return [...new Set([...numbers, ...shared, ...listPictures(site, cities)])].filter((path) =>
    existsSync(join(site, path)),
  );
}

function listPictures(site: string, cities: readonly City[]): readonly string[] {
  const pages = cities.flatMap(({ id }) => globSync(`${id}/**/*.html`, { cwd: site }));
  return pages.flatMap((page) => readFileSync(join(site, page), 'utf8').match(PICTURE) ?? []);
}

/** Of a list of entries those of the slices' cities come from the slices. */
function joinLists<T>(
  slices: readonly Slice[],
  out: string,
  file: string,
  isOf: (entry: T, names: ReadonlySet<string>) => boolean,
): void {
  const namesOf = (some: readonly Slice[]) => new Set(some.flatMap(({ cities }) => cities.map(({ name }) => name)));
  const all = namesOf(slices);
  const ours = readJson<readonly T[]>(out, file).filter((entry) => !isOf(entry, all));
  const theirs = slices.flatMap((slice) => {
    const own = namesOf([slice]);
    return readJson<readonly T[]>(slice.site, file).filter((entry) => isOf(entry, own));
  });
  writeJson(out, file, [...ours, ...theirs]);
}

/** A table is the same in both forms; its columns stay as they were. */
function writeAsCsv(out: string, from: string, to: string): void {
  const [columns = []] = parseCsv(readFileSync(join(out, to), 'utf8'));
  const records = readJson<readonly Readonly<Record<string, unknown>>[]>(out, from);
  const rows = records.map((record) => columns.map((column) => String(record[column])));
  writeFileSync(join(out, to), formatCsv([columns, ...rows]));
}

function joinSitemaps(slices: readonly Slice[], out: string): void {
  const read = (site: string) => readFileSync(join(site, SITEMAP), 'utf8');
  const list = (text: string) => listElements(text, 'url').map((url) => `<url>${url.text}</url>`);
  const ours = read(out);
  const known = new Set(list(ours));
  const home = listElements(ours, 'loc')[0]?.text ?? '';
  const own = slices.flatMap(({ site, cities }) =>
    list(read(site)).filter((url) => cities.some(({ id }) => url.includes(`<loc>${home}${id}/`))),
  );
  const added = new Set(own.filter((url) => !known.has(url)));
  writeFileSync(join(out, SITEMAP), ours.replace('</urlset>', `${[...added].join('')}</urlset>`));
}

function readJson<T>(site: string, file: string): T {
  return JSON.parse(readFileSync(join(site, file), 'utf8')) as T; // written by a build of this very project
}

function writeJson(site: string, file: string, value: unknown): void {
  writeFileSync(join(site, file), JSON.stringify(value));
}

if (process.argv[1] === import.meta.filename) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'dist' } },
  });
  const [front, ...slices] = positionals;
  if (!front || slices.length === 0)
    throw new Error('npm run join -- <もとのサイト> <市の部分>… --out <書き出す先> の形で書いてください。');
  const cities = await joinSites(front, slices, values.out);
  console.log(`${values.out}: ${cities.map(({ name }) => name).join('、')}`);
}
