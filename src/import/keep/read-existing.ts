import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { explainId } from '../../domain/handbook/ids.ts';
import { refuse } from '../refusal.ts';
import { parseRecord, RECORD_FILE, type ImportRecord } from './import-record.ts';
import { readProse } from './read-prose.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A section as it lies in the folder: its head and its body as somebody may have edited them. */
export type KeptSection = {
  readonly name: string;
  readonly chapter: string;
  readonly code: string;
  readonly front: Fields;
  readonly body: string;
};

export type KeptDocument = {
  readonly fields: Fields;
  readonly outline: readonly Fields[];
  readonly sections: readonly KeptSection[];
  readonly record: ImportRecord | undefined;
};

/** An ordinance of the city, to which other documents refer. */
export type KnownOrdinance = { readonly document: string; readonly anchors: ReadonlySet<string> };

/** What is there before an import: what the new must fit to, and what it must not overwrite. */
export type Existing = {
  readonly cityName: string;
  readonly codes: ReadonlySet<string>;
  readonly cityCodes: readonly string[];
  readonly orders: readonly number[];
  readonly document: KeptDocument | undefined;
  readonly ordinances: readonly KnownOrdinance[];
};

const CODE = /^code: *["']?(\d{4,6})["']?/m;

/** Reads what an import must know of the content folder. Refuses ids that cannot be addresses, and an unknown city. */
export function readExisting(root: string, city: string, document: string | undefined): Existing {
  for (const [level, id] of [
    ['city', city],
    ['document', document],
  ] as const) {
    const why = explainId(level, id ?? '');
    if (id !== undefined && why !== undefined) refuse(why);
  }
  const folder = join(root, 'cities', city);
  const about = readYaml(join(folder, 'city.yaml'));
  if (about === undefined)
    return refuse(`市「${city}」の city.yaml がありません。先に content/cities/${city}/city.yaml を書いてください。`);
  const cities = join(root, 'cities');
  const codesIn = (below: string) =>
    globSync('**/{*.mdx,projects.yaml}', { cwd: below }).flatMap(
      (file) => CODE.exec(readFileSync(join(below, file), 'utf8'))?.[1] ?? [],
    );
  const others = globSync('*/document.yaml', { cwd: folder })
    .map((file) => file.split(/[\\/]/)[0] ?? '')
    .filter((name) => name !== document);
  return {
    cityName: textOf(about['name']),
    codes: new Set(codesIn(cities)),
    cityCodes: codesIn(folder),
    orders: others.map((name) => Number(readYaml(join(folder, name, 'document.yaml'))?.['order'] ?? 0)),
    document: document === undefined ? undefined : readDocument(join(folder, document)),
    ordinances: others
      .filter((name) => readYaml(join(folder, name, 'document.yaml'))?.['kind'] === 'ordinance')
      .map((name) => ({ document: `${city}/${name}`, anchors: listAnchors(join(folder, name)) })),
  };
}

function readDocument(folder: string): KeptDocument | undefined {
  const fields = readYaml(join(folder, 'document.yaml'));
  if (fields === undefined) return undefined;
  const outline = readYaml(join(folder, 'outline.yaml'))?.['entries'];
  const record = join(folder, RECORD_FILE);
  return {
    fields,
    outline: Array.isArray(outline) ? (outline as readonly Fields[]) : [],
    sections: globSync('*/*.mdx', { cwd: folder }).map((file) => readSection(folder, file)),
    record: existsSync(record) ? parseRecord(readFileSync(record, 'utf8')) : undefined,
  };
}

function readSection(folder: string, file: string): KeptSection {
  const { front, body } = readProse(join(folder, file));
  const [chapter = ''] = file.split(/[\\/]/);
  return { name: basename(file, '.mdx'), chapter, code: textOf(front['code']), front, body };
}

function listAnchors(folder: string): ReadonlySet<string> {
  const texts = globSync('*/*.mdx', { cwd: folder }).map((file) => readSection(folder, file));
  return new Set(
    texts.flatMap(({ name, body }) => [name, ...[...body.matchAll(/ id="(art-[0-9pi-]+)"/g)].map(([, id = '']) => id)]),
  );
}

function readYaml(file: string): Fields | undefined {
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? {}) as Fields) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
