import { getEntry } from 'astro:content';
import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameTerm } from '../../domain/search/question/name-things.ts';
import { getCityDetails } from '../cities.ts';
import { getPlace } from '../places.ts';
import { tellMeaning } from './tell-meaning.ts';

/** Gives what a city's centres are, as far as its glossary does not explain them: by the names in `explained`. */
export async function listCenterAnswers(city: City, explained: ReadonlySet<string>): Promise<readonly KnownAnswer[]> {
  const groups = (await getEntry('searchWords', 'words'))?.data.groups ?? [];
  const { centers } = await getCityDetails(city.id);
  const answers = await Promise.all(
    centers.map(async ({ name, text, asOf, section }) => {
      const place = await getPlace(section, `content/cities/${city.id}/city.yaml`);
      const called = [name, ...name.split(/\s+/)].flatMap((one) => nameTerm({ name: one, reading: one }, city, groups));
      const names = called.filter((one) => !explained.has(one));
      return tellMeaning(city, { subject: name, names, text, place, asOf });
    }),
  );
  return answers.filter(({ names }) => names.length > 0);
}
