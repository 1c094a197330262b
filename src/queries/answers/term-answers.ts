import { getEntry } from 'astro:content';
import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameTerm } from '../../domain/search/question/name-things.ts';
import { listMeanings } from '../glossary.ts';
import { tellSource } from './tell-source.ts';

/** Gives what a city means by its terms. */
export async function listTermAnswers(city: City): Promise<readonly KnownAnswer[]> {
  const groups = (await getEntry('searchWords', 'words'))?.data.groups ?? [];
  return Promise.all(
    (await listMeanings(city.id)).map(async (meaning): Promise<KnownAnswer> => {
      const { name, gist, path, position } = meaning;
      return {
        kind: 'meaning',
        about: 'term',
        city: city.name,
        subject: name,
        names: nameTerm(meaning, city, groups),
        words: [],
        part: '',
        text: gist,
        path,
        isEnded: false,
        ...(await tellSource({ position, path })),
      };
    }),
  );
}
