import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CodeGiver } from './keep/give-codes.ts';
import { RECORD_FILE, sumOf } from './keep/import-record.ts';
import { readExisting } from './keep/read-existing.ts';
import { Ledger, type Balance } from './ledger/ledger.ts';
import { refuse } from './refusal.ts';
import { importProjects, type WrittenProjects } from './sheet/import-projects.ts';
import { readGrids } from './sheet/read-grids.ts';

/** What came of importing a list, before anything is written. */
export type ImportedList = WrittenProjects & { readonly balance: Balance };

type Order = { readonly root: string; readonly city: string; readonly file: string };

const EDITED =
  'projects.csv は、取り込んだあとに人が直しています（または手で作ったものです）。別の名前で残してから消し、もう一度取り込んでください。';

/** Takes a sheet with a city's projects; gives the two files of its list. What people wrote around it stays. */
export function importList(bytes: Uint8Array, { root, city, file }: Order): ImportedList {
  const existing = readExisting(root, city, undefined);
  const folder = join(root, 'cities', city, 'projects');
  const kept = keptFields(folder);
  const ledger = new Ledger();
  const { grids, remarks } = readGrids(bytes, { file, what: '取組の一覧' }, ledger);
  const code = typeof kept['code'] === 'string' ? kept['code'] : new CodeGiver(existing).next();
  const written = importProjects(grids, { city, cityName: existing.cityName, code, kept }, ledger);
  const balance = ledger.balance();
  const [open] = balance.opens;
  if (open)
    refuse(`取り込めない文字が残ったので、何も書きませんでした。${open.place}の「${open.text.slice(0, 40)}」です。`);
  const sum = sumOf(written.files.get('projects.csv') ?? '');
  const files = new Map([...written.files, [RECORD_FILE, `${JSON.stringify({ file, csv: sum }, null, 2)}\n`]]);
  return { ...written, files, remarks: [...remarks, ...written.remarks], balance };
}

/** The fields that people may have written; a table that they changed is not written over. */
function keptFields(folder: string): Readonly<Record<string, unknown>> {
  const [csv, yaml, record] = ['projects.csv', 'projects.yaml', RECORD_FILE].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (existsSync(csv)) {
    const known = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { readonly csv?: unknown }) : {};
    if (known.csv !== sumOf(readFileSync(csv, 'utf8'))) refuse(EDITED);
  }
  return existsSync(yaml) ? ((parse(readFileSync(yaml, 'utf8')) ?? {}) as Readonly<Record<string, unknown>>) : {};
}
