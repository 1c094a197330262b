import { getCollection } from 'astro:content';
import { address, withAnchor } from '../domain/handbook/address.ts';
import type { PlaceOnPage } from '../domain/search/index/search-place.ts';
import { listCatalogue } from './catalogue.ts';
import { remember } from './remember.ts';
import { listSchemes } from './schemes.ts';

/**
 * Gives by its path what people type who look for a place and do not know its words, as the files tell: sections,
 * schemes, forms, terms, sheets and subjects.
 */
export const mapAsked = remember(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const [sections, catalogue] = await Promise.all([getCollection('sections'), listCatalogue()]);
  const paths = new Map(catalogue.map(({ code, path }) => [code, path]));
  const sheets = [...(await getCollection('checklists')), ...(await getCollection('worksheets'))];
  const told: readonly (readonly [path: string | undefined, asked: readonly string[] | undefined])[] = [
    ...sections.map(({ data: { code, asked } }) => [paths.get(code), asked] as const),
    ...(await listSchemes()).map(({ path, asked }) => [path, asked] as const),
    ...(await getCollection('forms')).map(({ id, data }) => [address.form(id), data.asked] as const),
    ...(await getCollection('terms')).map(({ id, data }) => [withAnchor(address.glossary(), id), data.asked] as const),
    ...sheets.map(({ id, data }) => [address.checklist(id), data.asked] as const),
    ...(await getCollection('concepts')).map(({ id, data }) => [address.concept(id), data.asked] as const),
  ];
  return new Map(told.flatMap(([path, asked = []]) => (path && asked.length > 0 ? [[path, asked]] : [])));
});

/** Gives the places with what people type who look for them. */
export async function tellAsked(places: readonly PlaceOnPage[]): Promise<readonly PlaceOnPage[]> {
  const asked = await mapAsked();
  return places.map((place) => ({ ...place, asked: asked.get(place.path) ?? [] }));
}
