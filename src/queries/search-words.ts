import { getCollection, getEntry } from 'astro:content';
import type { SearchWords } from '../domain/search/plan/search-words.ts';
import { listDocuments } from './documents.ts';
import { listCities } from './cities.ts';
import { getReadings } from './furigana.ts';
import { listTerms } from './glossary.ts';

/**
 * Gives the words that mean the same to someone who searches: the reviewed list, then the terms of the glossary and
 * whatever has furigana, with their readings. Throws when the list is missing.
 */
export async function getSearchWords(): Promise<SearchWords> {
  const entry = await getEntry('searchWords', 'words');
  if (!entry) throw new Error('content/search/words.yaml がありません。検索のことばを書いてください。');
  const { groups, drop, faint } = entry.data;
  const cities = (await listCities()).map(({ id, name, reading }) => ({ id, name, reading }));
  const terms = (await listTerms()).map(({ term, reading }) => [term, reading] as const);
  const known = [
    ...groups.flatMap(({ say }) => say),
    ...terms.map(([term]) => term),
    ...cities.map(({ name }) => name),
  ];
  const typed = new Set(groups.flatMap(({ read }) => read));
  // What holds a known word is met by that and by the rest of it, as anybody else's words are.
  const others = Object.entries(await getReadings()).filter(
    ([word, reading]) => !known.some((one) => word.includes(one)) && !typed.has(reading),
  );
  const said = new Set(groups.flatMap(({ say }) => say));
  const read = [...terms.filter(([term]) => !said.has(term)), ...others]
    .filter(([, reading]) => [...reading].length > 2)
    .map(([word, reading]) => ({ say: [word], read: [reading], near: [] }));
  const documents = (await listDocuments()).map(({ title }) => title);
  return { groups: [...groups, ...read], drop, faint, cities, documents };
}

/** Gives what else is typed for words that the documents say, of both lists. */
export async function listOtherNames(): Promise<
  readonly { readonly say: string; readonly typed: readonly string[] }[]
> {
  return (await getCollection('otherNames')).flatMap(({ data }) => data.names);
}
