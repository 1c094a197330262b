import { getCollection, getEntry } from 'astro:content';
import type { SearchWords } from '../domain/search/plan/search-words.ts';
import { listDocuments } from './documents.ts';
import { listCities } from './cities.ts';

/**
 * Gives the words that mean the same to someone who searches: the reviewed list, then the terms of the glossary with
 * their readings. Throws when the list is missing.
 */
export async function getSearchWords(): Promise<SearchWords> {
  const entry = await getEntry('searchWords', 'words');
  if (!entry) throw new Error('content/search/words.yaml がありません。検索のことばを書いてください。');
  const { groups, drop } = entry.data;
  const said = new Set(groups.flatMap(({ say }) => say));
  const terms = (await getCollection('terms'))
    .map(({ data }) => data)
    .filter(({ term, reading }) => !said.has(term) && [...reading].length > 2)
    .map(({ term, reading }) => ({ say: [term], read: [reading], near: [] }));
  const cities = (await listCities()).map(({ name, reading }) => ({ name, reading }));
  const documents = (await listDocuments()).map(({ title }) => title);
  return { groups: [...groups, ...terms], drop, cities, documents };
}
