import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { tellSource } from './tell-source.ts';

type Told = Pick<KnownAnswer, 'subject' | 'names' | 'text'> & {
  readonly place: { readonly position: string; readonly path: string };
  readonly asOf?: string;
};

/** Gives what a city means by something, with the place that says so. */
export async function tellMeaning(city: City, { subject, names, text, place, asOf }: Told): Promise<KnownAnswer> {
  return {
    kind: 'meaning',
    about: 'term',
    city: city.name,
    subject,
    names: [...new Set(names)],
    words: [],
    part: '',
    text,
    path: place.path,
    isEnded: false,
    ...(await tellSource(place, asOf)),
  };
}
