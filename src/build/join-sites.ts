// Run: npm run join -- <site> <part> … --out <folder>. Lays parts that were built with CITY=<id> over a built site.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchDirectory } from '../domain/search/search-directory.ts';
import type { SearchWords } from '../domain/search/search-words.ts';

type City = { readonly id: string; readonly name: string };
/** Files that several cities share and that are laid together entry by entry. */
const DIRECTORY = 'pagefind/directory.json';
const WORDS = 'data/search-words.json';
const CITIES = 'data/cities.json';
const SECTIONS = 'data/sections.json';
const SITEMAP = 'sitemap-0.xml';
/** Folders whose files are named by content or by permanent numbers: new ones are added, none is taken away. */
const ADDED = ['_astro', 'n', 'share'];

/**
 * Takes a built site, parts that were built for one city each (same BASE_PATH and SITE_URL), and the folder to write. The cities
 * of the parts come from the parts, new ones are added; pages about several cities stay the site's. The search asks all.
 * Throws when the parts do not fit together.
 */
export function joinSites(front: string, parts: readonly string[], out: string): readonly City[] {
  for (const site of [front, ...parts])
    if (!existsSync(join(site, DIRECTORY)))
      throw new Error(`${site} に ${DIRECTORY} がありません。先に npm run build で作ってください。`);
  if (out !== front) {
    rmSync(out, { recursive: true, force: true });
    cpSync(front, out, { recursive: true });
  }
  return parts.flatMap((part) => layOver(part, out));
}

function layOver(part: string, out: string): readonly City[] {
  const cities = readJson<readonly City[]>(part, CITIES);
  for (const { id } of cities) {
    rmSync(join(out, id), { recursive: true, force: true });
    cpSync(join(part, id), join(out, id), { recursive: true });
    for (const file of readdirSync(join(part, 'data')).filter((name) => name.includes(`-${id}.`)))
      cpSync(join(part, 'data', file), join(out, 'data', file));
  }
  for (const folder of ADDED)
    if (existsSync(join(part, folder))) cpSync(join(part, folder), join(out, folder), { recursive: true });
  joinDirectories(
    part,
    out,
    cities.map(({ name }) => name),
  );
  joinWords(part, out);
  const isTheirs = ({ city }: { readonly city: string }) => cities.some(({ name }) => name === city);
  joinLists<{ readonly city: string }>(part, out, SECTIONS, isTheirs);
  joinLists<City>(part, out, CITIES, ({ id }) => cities.some((city) => city.id === id));
  joinSitemaps(part, out);
  return cities;
}

function joinDirectories(part: string, out: string, cities: readonly string[]): void {
  const [theirs, ours] = [readJson<SearchDirectory>(part, DIRECTORY), readJson<SearchDirectory>(out, DIRECTORY)];
  if (theirs.engine !== ours.engine)
    throw new Error(
      `${part} の検索は別の版で作られています。同じ版で作り直してください（${theirs.engine}・${ours.engine}）。`,
    );
  const stale = ours.bundles.filter((bundle) => bundle.cities.every((city) => cities.includes(city)));
  for (const { folder } of stale) rmSync(join(out, 'pagefind', folder), { recursive: true, force: true });
  const kept = ours.bundles
    .filter((bundle) => !stale.includes(bundle))
    .map((bundle) => {
      const without = [...(bundle.without ?? []), ...bundle.cities.filter((city) => cities.includes(city))];
      return without.length > 0 ? { ...bundle, without: [...new Set(without)] } : bundle;
    });
  for (const { folder } of theirs.bundles)
    cpSync(join(part, 'pagefind', folder), join(out, 'pagefind', folder), { recursive: true });
  writeJson(out, DIRECTORY, { engine: ours.engine, bundles: [...theirs.bundles, ...kept] });
}

function joinWords(part: string, out: string): void {
  const [theirs, ours] = [readJson<SearchWords>(part, WORDS), readJson<SearchWords>(out, WORDS)];
  const known = new Set(ours.groups.flatMap(({ say }) => say));
  writeJson(out, WORDS, {
    ...ours,
    groups: [...ours.groups, ...theirs.groups.filter(({ say }) => !say.some((word) => known.has(word)))],
    cities: [...ours.cities, ...theirs.cities.filter(({ name }) => !ours.cities.some((city) => city.name === name))],
    documents: [...new Set([...ours.documents, ...theirs.documents])],
  } satisfies SearchWords);
}

function joinLists<T>(part: string, out: string, file: string, isTheirs: (entry: T) => boolean): void {
  const ours = readJson<readonly T[]>(out, file).filter((entry) => !isTheirs(entry));
  writeJson(out, file, [...ours, ...readJson<readonly T[]>(part, file).filter(isTheirs)]);
}

function joinSitemaps(part: string, out: string): void {
  const read = (site: string) => readFileSync(join(site, SITEMAP), 'utf8');
  const list = (text: string) => text.match(/<url>.*?<\/url>/gs) ?? [];
  const ours = read(out);
  const added = list(read(part)).filter((url) => !ours.includes(url));
  writeFileSync(join(out, SITEMAP), ours.replace('</urlset>', `${added.join('')}</urlset>`));
}

function readJson<T>(site: string, file: string): T {
  return JSON.parse(readFileSync(join(site, file), 'utf8')) as T; // written by a build of this very project
}

function writeJson(site: string, file: string, value: unknown): void {
  mkdirSync(join(site, file, '..'), { recursive: true });
  writeFileSync(join(site, file), JSON.stringify(value));
}

if (process.argv[1] === import.meta.filename) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'dist' } },
  });
  const [front, ...parts] = positionals;
  if (!front || parts.length === 0)
    throw new Error('npm run join -- <もとのサイト> <市の部分>… --out <書き出す先> の形で書いてください。');
  const cities = joinSites(front, parts, values.out);
  console.log(`${values.out}: ${cities.map(({ name }) => name).join('、')}`);
}
