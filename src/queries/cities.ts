import { getCollection, getEntry } from 'astro:content';
import type { City, Reader } from '../domain/handbook/handbook.ts';
import { remember } from './remember.ts';

export type CityContact = {
  readonly name: string;
  readonly tel?: string | undefined;
  readonly fax?: string | undefined;
  readonly mail?: string | undefined;
  readonly asOf: string;
  readonly section: string;
};

export type CityRoute = {
  readonly id: Reader;
  readonly steps: readonly { readonly section: string; readonly why: string }[];
};

/** A city with its municipal code, which tells where it lies. */
type CodedCity = City & { readonly code: string };

/** Gives every city, in the order of their municipal codes (the order official lists use). */
export const listCities = remember(async (): Promise<readonly CodedCity[]> => {
  const entries = await getCollection('cities');
  return entries.sort((a, b) => a.data.code.localeCompare(b.data.code)).map(({ id, data }) => ({ id, ...data }));
});

/** Takes a city's id; gives the city. Throws when no folder stands for it. */
export const getCity = remember(async (id: string): Promise<City> => {
  const entry = await getEntry('cities', id);
  if (!entry) throw new Error(`「${id}」という市はありません。content/cities/${id}/city.yaml を置いてください。`);
  return { id: entry.id, ...entry.data };
});

export type CityCenter = {
  readonly name: string;
  readonly text: string;
  readonly asOf: string;
  readonly section: string;
};

export type CityDetails = {
  readonly contacts: readonly CityContact[];
  readonly routes: readonly CityRoute[];
  readonly features: readonly string[];
  readonly centers: readonly CityCenter[];
};

/** Takes a city's id; gives what its own page tells besides its documents. Throws when no folder stands for it. */
export async function getCityDetails(id: string): Promise<CityDetails> {
  const entry = await getEntry('cities', id);
  if (!entry) throw new Error(`「${id}」という市はありません。content/cities/${id}/city.yaml を置いてください。`);
  const { contacts, routes, features, centers } = entry.data;
  return { contacts, routes, features, centers };
}
