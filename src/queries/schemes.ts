import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import type { City } from '../domain/handbook/handbook.ts';
import type { SchemeStage } from '../domain/handbook/scheme-calendar.ts';
import { getCity } from './cities.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/** A call for proposals or a subsidy, with its calendar and what it replaced or was replaced by. */
export type Scheme = {
  readonly id: string;
  readonly city: City;
  readonly title: string;
  readonly summary: string;
  readonly asked?: readonly string[] | undefined;
  readonly asOf: string;
  /** The forms it is used for; empty where none is known. */
  readonly forms: readonly string[];
  readonly change: string;
  /** How much, for whom, when and whom to ask, each as far as a document says so. */
  readonly amount?: string | undefined;
  readonly who?: string | undefined;
  readonly when?: string | undefined;
  readonly ask?: string | undefined;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly items: readonly string[] }[];
  readonly stages: readonly SchemeStage[];
  /** The year its stages are of, where a document gives it. */
  readonly fiscalYear?: string | undefined;
  readonly places: readonly NamedPlace[];
  readonly path: string;
  readonly replacedBy: { readonly title: string; readonly path: string } | undefined;
  readonly replaces: readonly { readonly title: string; readonly path: string }[];
};

/**
 * Gives every scheme of every city, each city's in its own order. Throws when a successor or a place does not exist.
 */
export const listSchemes = remember(async (): Promise<readonly Scheme[]> => {
  const entries = (await getCollection('schemes')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all(entries.map((entry) => toScheme(entry, entries)));
});

type Entry = CollectionEntry<'schemes'>;

async function toScheme({ id, data }: Entry, all: readonly Entry[]): Promise<Scheme> {
  const { city, file, path } = parseId(id);
  return {
    ...data,
    id,
    city: await getCity(city),
    change: data.change ?? '',
    places: await Promise.all(data.sections.map((section) => getPlace(section, file))),
    path,
    replacedBy: data.replacedBy === undefined ? undefined : getSuccessor(id, data.replacedBy, all),
    replaces: all
      .filter((other) => other.data.replacedBy !== undefined && siblingOf(other.id, other.data.replacedBy) === id)
      .map((other) => ({ title: other.data.title, path: parseId(other.id).path })),
  };
}

function getSuccessor(id: string, successor: string, all: readonly Entry[]): Scheme['replacedBy'] {
  const found = all.find((entry) => entry.id === siblingOf(id, successor));
  if (!found) {
    throw new Error(
      `${parseId(id).file} の replacedBy「${successor}」という制度がありません。同じ市の schemes にあるファイル名を書いてください。`,
    );
  }
  return { title: found.data.title, path: parseId(found.id).path };
}

function siblingOf(id: string, scheme: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1) + scheme;
}

function parseId(id: string): { readonly city: string; readonly file: string; readonly path: string } {
  const [city = '', scheme = ''] = id.split('/');
  return { city, file: `content/cities/${city}/schemes/${scheme}.yaml`, path: address.scheme(city, scheme) };
}
