import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameThing } from '../../domain/search/question/name-things.ts';
import { listForms } from '../forms.ts';
import { tellMeaning } from './tell-meaning.ts';

/** Gives what a city says of its forms, as far as its glossary does not explain them: by the names in `explained`. */
export async function listFormAnswers(city: City, explained: ReadonlySet<string>): Promise<readonly KnownAnswer[]> {
  const own = (await listForms()).flatMap(({ title, cities }) =>
    cities.flatMap((one) => (one.city.id === city.id ? one.forms.map((form) => ({ title, form })) : [])),
  );
  const answers = await Promise.all(
    own.map(({ title, form: { name, what, position, path } }) => {
      const spoken = [name, title].flatMap((one) => [one, ...one.split(/[・、（）]/)]).filter(Boolean);
      const called = [...spoken, ...spoken.map((one) => one.replace(/等$/, ''))].map((one) => nameThing(one, city));
      const names = called.filter((one) => !explained.has(one));
      return tellMeaning(city, { subject: name, names, text: what, place: { position, path } });
    }),
  );
  return answers.filter(({ names }) => names.length > 0);
}
