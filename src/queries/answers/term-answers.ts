import { getEntry } from 'astro:content';
import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameTerm } from '../../domain/search/question/name-things.ts';
import { listMeanings } from '../glossary.ts';
import { tellMeaning } from './tell-meaning.ts';

/** Gives what a city means by its terms. */
export async function listTermAnswers(city: City): Promise<readonly KnownAnswer[]> {
  const groups = (await getEntry('searchWords', 'words'))?.data.groups ?? [];
  return Promise.all(
    (await listMeanings(city.id)).map((meaning) => {
      const { name, gist, path, position } = meaning;
      const names = nameTerm(meaning, city, groups);
      return tellMeaning(city, { subject: name, names, text: gist, place: { position, path } });
    }),
  );
}
