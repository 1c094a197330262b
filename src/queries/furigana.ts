import { getCollection, getEntry } from 'astro:content';
import { isAnnotated, type Readings } from '../domain/japanese/furigana.ts';
import { listCities } from './cities.ts';
import { findEntry } from './find-entry.ts';
import { listOwnTerms } from './glossary.ts';

/**
 * Gives the readings that hold everywhere: terms, forms and cities written in Chinese characters alone, and the
 * reviewed list. Throws when the list is missing.
 */
export async function getReadings(): Promise<Readings> {
  const entry = await getEntry('furigana', 'words');
  if (!entry) throw new Error('content/furigana/words.yaml がありません。ふりがなを付けることばを書いてください。');
  const terms = (await getCollection('terms')).map(({ data }) => [data.term, data.reading] as const);
  const forms = (await getCollection('forms')).map(({ data }) => [data.title, data.reading] as const);
  const cities = (await listCities()).map(({ name, reading }) => [name, reading] as const);
  const named = [...terms, ...forms, ...cities].filter(([word]) => isAnnotated(word));
  return { ...Object.fromEntries(named), ...entry.data.words, ...blanks(entry.data.except) };
}

/** Takes a city's id; gives the readings of its own terms, places and bodies, none when it lists none. */
export async function getCityReadings(city: string): Promise<Readings> {
  const entry = await findEntry('furigana', city);
  const terms = (await listOwnTerms(city)).filter(({ term }) => isAnnotated(term));
  const own = Object.fromEntries(terms.map(({ term, reading }) => [term, reading]));
  return entry ? { ...own, ...entry.data.words, ...blanks(entry.data.except) } : own;
}

/** Gives the readings of all cities' own places and bodies; no two cities read a word differently. */
export async function getReadingsOfCities(): Promise<Readings> {
  const lists = await Promise.all((await listCities()).map(({ id }) => getCityReadings(id)));
  return Object.assign({}, ...lists) as Readings;
}

function blanks(words: readonly string[]): Readings {
  return Object.fromEntries(words.map((word) => [word, '']));
}
