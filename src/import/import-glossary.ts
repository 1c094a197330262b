import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readDefinitions } from './keep/find-definitions.ts';
import { RECORD_FILE } from './keep/import-record.ts';
import { readExisting } from './keep/read-existing.ts';
import { Ledger, type Balance } from './ledger/ledger.ts';
import { refuse } from './refusal.ts';
import { importTerms, type WrittenTerms } from './sheet/import-terms.ts';
import { readGrids } from './sheet/read-grids.ts';

/** What came of importing a list of terms, before anything is written. */
export type ImportedGlossary = Omit<WrittenTerms, 'text' | 'sums'> & {
  readonly files: ReadonlyMap<string, string>;
  readonly balance: Balance;
};

type Order = { readonly root: string; readonly city: string; readonly file: string };
const FILE = 'glossary.yaml';

/** Takes a sheet with a city's terms; gives its glossary. Terms keep their ids, and what people wrote stays. */
export function importGlossary(bytes: Uint8Array, { root, city, file }: Order): ImportedGlossary {
  const { ordinances } = readExisting(root, city, undefined);
  const folder = join(root, 'cities', city);
  const ledger = new Ledger();
  const { grids, remarks } = readGrids(bytes, { file, what: '用語集' }, ledger);
  const readIfThere = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const record = readIfThere(RECORD_FILE);
  const known = {
    city,
    text: readIfThere(FILE),
    sums:
      record === undefined ? {} : (JSON.parse(record) as { readonly terms?: Readonly<Record<string, string>> }).terms,
    shared: readShared(root),
    findDefinition: readDefinitions(root, city, ordinances),
  };
  const { text, sums, ...written } = importTerms(grids, known, ledger);
  const balance = ledger.balance();
  const [open] = balance.opens;
  if (open)
    refuse(`取り込めない文字が残ったので、何も書きませんでした。${open.place}の「${open.text.slice(0, 40)}」です。`);
  const files = new Map([
    [FILE, text],
    [RECORD_FILE, `${JSON.stringify({ file, terms: sums }, null, 2)}\n`],
  ]);
  return { ...written, files, remarks: [...remarks, ...written.remarks], balance };
}

/** The terms of the list for all, by their names. */
function readShared(root: string): ReadonlyMap<string, { readonly id: string; readonly reading: string }> {
  const folder = join(root, 'glossary');
  return new Map(
    globSync('*.yaml', { cwd: folder }).map((file) => {
      const { term = '', reading = '' } = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
      return [term, { id: basename(file, '.yaml'), reading }];
    }),
  );
}
