import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventCity } from './invent-cities.ts';
import { placeCity } from './prefectures.ts';

/** Permanent numbers in a section's head and in a list of projects. */
const CODE = /^code: (["']?)(\d{4})\1$/m;
const TEXTS = /\.(?:mdx|yaml|csv)$/;

/**
 * Takes the content folder, how many cities there shall be and a folder; writes a content folder of so many there: the
 * real one, and copies of its cities in turn under invented names, with ids and permanent numbers of their own.
 */
export function growContent(content: string, total: number, into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync(content, into, { recursive: true });
  const cities = join(into, 'cities');
  const patterns = readdirSync(cities).map((id) => ({ id, files: readTexts(join(cities, id)) }));
  const nextCode = countCodes(patterns.flatMap(({ files }) => [...files.values()]));
  for (let at = 0; at < total - patterns.length; at += 1) {
    const pattern = patterns[at % patterns.length];
    if (!pattern) throw new Error(`${cities} holds no city`);
    const city = inventCity(at);
    const head = pattern.files.get('city.yaml') ?? '';
    const name = /^name: (.+)市$/m.exec(head)?.[1] ?? '';
    const reading = /^reading: (.+)し$/m.exec(head)?.[1] ?? '';
    for (const [path, text] of pattern.files) {
      // A term of one city alone is the pattern's, whose name it has in easy words.
      if (path.startsWith('easy/terms/')) continue;
      const file = join(cities, city.id, path);
      mkdirSync(join(file, '..'), { recursive: true });
      const renamed = withoutSheets(text)
        .replaceAll(pattern.id, city.id)
        .replaceAll(name, city.stem)
        .replaceAll(reading, city.reading.slice(0, -1));
      writeFileSync(
        file,
        path === 'city.yaml' ? renameCity(renamed, city.reading, at) : renamed.replace(CODE, nextCode),
      );
    }
  }
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXTS.test(path));
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Gives a head with the next number that nobody has. */
function countCodes(texts: readonly string[]): () => string {
  const taken = new Set(texts.flatMap((text) => CODE.exec(text)?.[2] ?? []));
  let next = 1000;
  return () => {
    while (taken.has(String(next))) next += 1;
    next += 1;
    return `code: "${next - 1}"`;
  };
}

/** A copy of a city has no sheets of its own, so none stands for a form of its documents: a sentence does. */
function withoutSheets(text: string): string {
  const isSheet = /^checklist:/m.test(text) && text.trimEnd().endsWith('---');
  const whole = isSheet ? `${text.trimEnd()}\n\n様式は、ここに写していません。\n` : text;
  return whole.replace(/^checklist:.*\n(?: .*\n)*/m, '').replace(/(kind: form, title: [^,}]+), rows: \d+/g, '$1');
}

function renameCity(text: string, reading: string, at: number): string {
  const { prefecture, code } = placeCity(at);
  return text
    .replace(/^reading: .*$/m, `reading: ${reading}`)
    .replace(/^prefecture: .*$/m, `prefecture: ${prefecture}`)
    .replace(/^code: .*$/m, `code: "${code}"`);
}
