import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Files that are about one city or several; one that rests on a city that is not there goes with it. */
const SHEETS = ['checklists', 'worksheets'];
const NOTES = 'wizard/differences.yaml';

type Noted = { readonly text: string; readonly sections: readonly string[] };
type Notes = {
  readonly differences: readonly Noted[];
  readonly limits: readonly string[];
  readonly steps: readonly Noted[];
};

/**
 * Takes the content folder, a city and a folder to write; copies the content of that city there, with what the cities share as
 * far as it rests on this city. Gives the folder. Throws when there is no such city, naming those there are.
 */
export function cutContent(root: string, city: string, into: string): string {
  const cities = readdirSync(join(root, 'cities'));
  if (!cities.includes(city))
    throw new Error(`CITY=${city} という市はありません。content/cities にあるのは ${cities.join('、')} です。`);
  const others = cities.filter((one) => one !== city);
  rmSync(into, { recursive: true, force: true });
  cpSync(root, into, {
    recursive: true,
    filter: (path) => !others.some((other) => path === join(root, 'cities', other)),
  });
  for (const folder of SHEETS) dropSheets(join(into, folder), others);
  const notes = join(into, NOTES);
  if (existsSync(notes)) {
    const names = others.map((other) => readName(join(root, 'cities', other, 'city.yaml')));
    writeFileSync(notes, stringify(cutNotes(parse(readFileSync(notes, 'utf8')) as Notes, others, names)));
  }
  return into;
}

function dropSheets(folder: string, others: readonly string[]): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    const isForeign = listSections(parse(readFileSync(file, 'utf8'))).some((section) => isOf(section, others));
    if (isForeign) rmSync(file);
  }
}

/** Every section a file rests on, at whatever depth. */
function listSections(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]: [string, unknown]) =>
    name === 'section' && typeof held === 'string' ? [held] : listSections(held),
  );
}

function cutNotes(notes: Notes, others: readonly string[], names: readonly string[]): Notes {
  const own = (sections: readonly string[]) => sections.filter((section) => !isOf(section, others));
  return {
    differences: notes.differences.filter(({ sections }) => own(sections).length === sections.length),
    limits: notes.limits.filter((limit) => !names.some((name) => limit.includes(name))),
    steps: notes.steps
      .map(({ sections, ...step }) => ({ ...step, sections: own(sections) }))
      .filter(({ sections }) => sections.length > 0),
  };
}

function isOf(section: string, cities: readonly string[]): boolean {
  return cities.some((city) => section.startsWith(`${city}/`));
}

function readName(file: string): string {
  return (parse(readFileSync(file, 'utf8')) as { readonly name: string }).name;
}
