import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Files that are about one city or several; one that rests on a city that is not there goes with it. */
const TEMPLATES = ['checklists', 'worksheets'];
const NOTES = 'wizard/differences.yaml';
const AGREEMENTS = 'agreements';

/** What an entry of a list may rest on. */
type Held = { readonly section?: unknown; readonly list?: unknown } | null;
type Noted = { readonly text: string; readonly sections: readonly string[] };
type Notes = {
  readonly differences: readonly Noted[];
  readonly limits: readonly string[];
  readonly steps: readonly Noted[];
};

/**
 * Takes the content folder, some cities and a folder to write; copies the content of those cities there, with what is
 * shared as far as it rests on them. Gives the folder. Throws when one of them does not exist, naming those there are.
 */
export function cutContent(root: string, chosen: readonly string[], into: string): string {
  const cities = readdirSync(join(root, 'cities'));
  const unknown = chosen.find((city) => !cities.includes(city));
  if (unknown !== undefined)
    throw new Error(`CITY=${unknown} という市はありません。content/cities にあるのは ${cities.join('、')} です。`);
  const others = new Set(cities.filter((city) => !chosen.includes(city)));
  const foreign = new Set([...others].map((city) => join(root, 'cities', city)));
  rmSync(into, { recursive: true, force: true });
  cpSync(root, into, { recursive: true, filter: (path) => !foreign.has(path) });
  for (const folder of TEMPLATES) dropTemplates(join(into, folder), others);
  const lists = readTemplates(into);
  cutAgreements(join(into, AGREEMENTS), (held) => {
    const { section, list } = held ?? {};
    return (typeof section === 'string' && isOf(section, others)) || (typeof list === 'string' && !lists.has(list));
  });
  const notes = join(into, NOTES);
  if (existsSync(notes)) {
    const names = [...others].map((other) => readName(join(root, 'cities', other, 'city.yaml')));
    writeFileSync(notes, stringify(cutNotes(parse(readFileSync(notes, 'utf8')) as Notes, others, names)));
  }
  return into;
}

function dropTemplates(folder: string, others: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    const isForeign = listSections(parse(readFileSync(file, 'utf8'))).some((section) => isOf(section, others));
    if (isForeign) rmSync(file);
  }
}

/** Clauses stay, without what rests on other cities: passages of their documents, items of sheets that went, too. */
function cutAgreements(folder: string, isForeign: (held: Held) => boolean): void {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of files.filter((one) => one.endsWith('.yaml'))) {
    const file = join(folder, name);
    writeFileSync(file, stringify(dropForeign(parse(readFileSync(file, 'utf8')), isForeign)));
  }
}

/** Leaves out of every list, at whatever depth, what is foreign. */
function dropForeign(value: unknown, isForeign: (held: Held) => boolean): unknown {
  if (Array.isArray(value))
    return value.filter((one) => !isForeign(one as Held)).map((one) => dropForeign(one, isForeign));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, dropForeign(held, isForeign)]));
}

/** The checklists that a cut folder still holds. */
function readTemplates(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(files.flatMap((file) => /(?:^|[\\/])checklists[\\/]([^\\/]+)\.yaml$/.exec(file)?.[1] ?? []));
}

/** Every section a file rests on, at whatever depth. */
function listSections(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]: [string, unknown]) =>
    name === 'section' && typeof held === 'string' ? [held] : listSections(held),
  );
}

function cutNotes(notes: Notes, others: ReadonlySet<string>, names: readonly string[]): Notes {
  const own = (sections: readonly string[]) => sections.filter((section) => !isOf(section, others));
  return {
    differences: notes.differences.filter(({ sections }) => own(sections).length === sections.length),
    limits: notes.limits.filter((limit) => !names.some((name) => limit.includes(name))),
    steps: notes.steps
      .map(({ sections, ...step }) => ({ ...step, sections: own(sections) }))
      .filter(({ sections }) => sections.length > 0),
  };
}

function isOf(section: string, cities: ReadonlySet<string>): boolean {
  return cities.has(section.replace(/\/.*/, ''));
}

function readName(file: string): string {
  return (parse(readFileSync(file, 'utf8')) as { readonly name: string }).name;
}
