import { getCollection } from 'astro:content';
import { withAnchor } from '../domain/handbook/address.ts';
import type { City, Meaning } from '../domain/handbook/handbook.ts';
import { listCities } from './cities.ts';
import { findEntry } from './find-entry.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/**
 * Takes a city's id; gives what it means by each of its terms, in the order of its file; none when it has no glossary.
 */
export const listMeanings = remember(async (city: string): Promise<readonly Meaning[]> => {
  const entry = await findEntry('meanings', city);
  const held = entry?.data.meanings ?? [];
  // Astro's own `getEntry` warns of each term that is the city's alone.
  const shared = new Map((await getCollection('terms')).map(({ id, data }) => [id, data]));
  return Promise.all(
    held.map(async ({ term, gist, section, anchor }) => {
      const from = `content/cities/${city}/glossary.yaml`;
      const word = shared.get(term) ?? findOwn(held, term);
      if (!word)
        throw new Error(`${from} の用語「${term}」がありません。name（用語）と reading（読み）を足してください。`);
      const { position, path } = await getPlace(section, from);
      return {
        term,
        name: word.term,
        reading: word.reading,
        gist,
        sectionPath: path,
        path: anchor === undefined ? path : withAnchor(path.replace(/#.*/, ''), anchor),
        position,
      };
    }),
  );
});

type Word = { readonly term: string; readonly reading: string };
type Named = { readonly term: string; readonly name?: string | undefined; readonly reading?: string | undefined };

/** A term that stands in no list but its city's. */
function findOwn(held: readonly Named[], term: string): Word | undefined {
  return held.filter((one) => one.term === term).flatMap(nameOwn)[0];
}

function nameOwn({ name, reading }: Named): readonly Word[] {
  return name === undefined || reading === undefined ? [] : [{ term: name, reading }];
}

/** Gives the terms that a city names in its own glossary, besides those of the list for all. */
export async function listOwnTerms(city: string): Promise<readonly Word[]> {
  return ((await findEntry('meanings', city))?.data.meanings ?? []).flatMap(nameOwn);
}

/** Gives every term there is, of the list for all and of every city. */
export async function listTerms(): Promise<readonly Word[]> {
  const cities = await getCollection('meanings');
  return [...(await getCollection('terms')), ...cities].flatMap(({ data }) =>
    'meanings' in data ? data.meanings.flatMap(nameOwn) : [data],
  );
}

/**
 * Takes a city's id and term ids; gives their meanings. Throws for a term the city does not define, naming where it was
 * used.
 */
export async function getMeanings(city: string, terms: readonly string[], from: string): Promise<readonly Meaning[]> {
  const all = await listMeanings(city);
  return terms.map((term) => {
    // A term may have two meanings, an ordinance's and a handbook's: the file's first is the one a popover shows.
    const meaning = all.find((candidate) => candidate.term === term);
    if (!meaning) {
      throw new Error(
        `${from} のリンク「term:${term}」の先がありません。content/cities/${city}/glossary.yaml に意味を書いてください。`,
      );
    }
    return meaning;
  });
}

/** A term with what each city means by it. */
export type GlossaryEntry = {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly meanings: readonly (Meaning & { readonly city: City })[];
};

/** Gives every term that at least one city defines or explains. */
export const listGlossary = remember(async (): Promise<readonly GlossaryEntry[]> => {
  const cities = await listCities();
  const meanings = await Promise.all(
    cities.map(async (city) => (await listMeanings(city.id)).map((meaning) => ({ ...meaning, city }))),
  );
  const byTerm = Object.groupBy(meanings.flat(), ({ term }) => term);
  return Object.entries(byTerm).flatMap(([id, found = []]) => {
    const [first] = found;
    return first ? [{ id, name: first.name, reading: first.reading, meanings: found }] : [];
  });
});
