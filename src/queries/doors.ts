import { address } from '../domain/handbook/address.ts';
import { nameApart } from '../domain/handbook/name-apart.ts';
import { addWesternYears } from '../domain/japanese/era.ts';
import { labelDocumentKind, type City } from '../domain/handbook/handbook.ts';
import { listCities } from './cities.ts';
import { listDocumentsOf } from './documents.ts';
import { findProjectList } from './projects.ts';
import { listSchemes } from './schemes.ts';

/** One thing of a city that can be opened from a list. */
export type Door = {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly summary: string;
  readonly path: string;
};

export type Shelf = { readonly city: City; readonly doors: readonly Door[] };

/** Gives, for every city, what it has: its documents in order, then its list of projects. */
export async function listDoors(): Promise<readonly Shelf[]> {
  const cities = await listCities();
  return nameApart(await Promise.all(cities.map(async (city) => ({ city, doors: await listDoorsOf(city.id) }))));
}

/** Takes a city's id; gives what it has to read: its documents, then its list of projects. */
export async function listDoorsOf(city: string): Promise<readonly Door[]> {
  const documents = (await listDocumentsOf(city)).map(({ id, title, kind, date, summary }) => ({
    title,
    kind: labelDocumentKind(kind),
    date: addWesternYears(date),
    summary,
    path: address.document(id),
  }));
  return [...documents, ...(await listProjectDoors(city))];
}

async function listProjectDoors(city: string): Promise<readonly Door[]> {
  const list = await findProjectList(city);
  if (!list) return [];
  const { title, fiscalYear, keyPoint } = list;
  return [{ title, kind: '一覧', date: addWesternYears(fiscalYear), summary: keyPoint, path: address.projects(city) }];
}

/** Takes a city's id; gives the ways to its schemes, those of today first. */
export async function listSchemeDoors(city: string): Promise<readonly Door[]> {
  const schemes = (await listSchemes()).filter((scheme) => scheme.city.id === city);
  return schemes.map(({ title, asOf, summary, path, replacedBy }) => ({
    title,
    kind: replacedBy ? '制度（前のもの）' : '制度',
    date: `${addWesternYears(asOf)}時点`,
    summary,
    path,
  }));
}
