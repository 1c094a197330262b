import { getEntry } from 'astro:content';
import { address, withAnchor } from '../domain/address.ts';
import { formatPlace, type Meaning } from '../domain/handbook.ts';
import { getDocument } from './documents.ts';
import { getSection } from './sections.ts';

/** Takes a city's id; gives what it means by each of its terms, in the order of its file; none when it has no glossary. */
export async function listMeanings(city: string): Promise<readonly Meaning[]> {
  const entry = await getEntry('meanings', city);
  return Promise.all(
    (entry?.data.meanings ?? []).map(async ({ term, gist, section, anchor }) => {
      const from = `content/cities/${city}/glossary.yaml`;
      const word = await getEntry('terms', term);
      if (!word)
        throw new Error(`${from} の用語「${term}」がありません。content/glossary/${term}.yaml を置いてください。`);
      const place = await getSection(section, from);
      const document = await getDocument(place.document);
      const chapter = document.chapters.find(({ id }) => id === place.chapter);
      return {
        term,
        name: word.data.term,
        reading: word.data.reading,
        gist,
        path: withAnchor(address.chapter(place.document, place.chapter), anchor ?? place.id),
        placeName: `${document.shortTitle} ${formatPlace(chapter ?? { citeAs: '' }, place)}`,
      };
    }),
  );
}

/** Takes a city's id and term ids; gives their meanings. Throws for a term the city does not define, naming where it was used. */
export async function getMeanings(city: string, terms: readonly string[], from: string): Promise<readonly Meaning[]> {
  const all = await listMeanings(city);
  return terms.map((term) => {
    const meaning = all.find((candidate) => candidate.term === term);
    if (!meaning) {
      throw new Error(
        `${from} のリンク「term:${term}」の先がありません。content/cities/${city}/glossary.yaml に意味を書いてください。`,
      );
    }
    return meaning;
  });
}
