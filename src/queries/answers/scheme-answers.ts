import { getEntry } from 'astro:content';
import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { listAlike, nameScheme, nameThing } from '../../domain/search/question/name-things.ts';
import { getCityDetails } from '../cities.ts';
import { listForms } from '../forms.ts';
import { getPlace } from '../places.ts';
import { listSchemes, type Scheme } from '../schemes.ts';
import { tellSource } from './tell-source.ts';

/** Shorter names of desks are in too many sentences. */
const TELLING = 3;

/** Gives what a city's schemes answer: how much, for whom, when with each stage, whom to ask, and what it is. */
export async function listSchemeAnswers(city: City): Promise<readonly KnownAnswer[]> {
  const own = (await listSchemes()).filter((scheme) => scheme.city.id === city.id);
  const today = [...own.filter(({ replacedBy }) => !replacedBy), ...own.filter(({ replacedBy }) => replacedBy)];
  return (await Promise.all(today.map((scheme) => listOf(scheme, city)))).flat();
}

async function listOf(scheme: Scheme, city: City): Promise<readonly KnownAnswer[]> {
  const { title, amount, who, when, ask, summary, stages, path, places, asOf, replacedBy } = scheme;
  const shared = {
    about: 'scheme',
    city: city.name,
    subject: title,
    names: nameScheme(title, city),
    words: await listWords(scheme),
    part: '',
    path,
    isEnded: replacedBy !== undefined,
    ...(await tellSource(places[0] ?? { position: '', path }, asOf)),
  } as const;
  const say = (kind: KnownAnswer['kind'], text: string | undefined): readonly KnownAnswer[] =>
    text === undefined ? [] : [{ ...shared, kind, text }];
  return [
    ...say('amount', amount),
    ...say('who', who),
    ...say('when', when),
    ...stages.map((stage): KnownAnswer => ({
      ...shared,
      kind: 'when',
      subject: `${title}「${stage.title}」`,
      part: nameThing(stage.title, city),
      text: stage.when,
    })),
    ...say('ask', ask),
    ...(await listPhones(ask ?? '', city)).map((phone) => ({
      ...shared,
      ...phone,
      subject: `${title}（${phone.subject}）`,
    })),
    ...say('meaning', summary),
  ];
}

/** The names of its forms, and what means the same. */
async function listWords({ forms }: Scheme): Promise<readonly string[]> {
  const groups = (await getEntry('searchWords', 'words'))?.data.groups ?? [];
  const used = (await listForms()).filter(({ id }) => forms.includes(id));
  return listAlike(
    used.flatMap(({ title }) => title.split('・')),
    groups,
  );
}

/** The phones of the desks that a sentence names. */
async function listPhones(ask: string, city: City) {
  const { contacts } = await getCityDetails(city.id);
  const named = contacts.filter(({ name }) =>
    name.split(/\s+/).some((word) => word.length >= TELLING && ask.includes(word)),
  );
  return Promise.all(
    named.flatMap(({ name, tel, section, asOf }) =>
      tel === undefined ? [] : [toPhone(name, tel, section, asOf, `content/cities/${city.id}/city.yaml`)],
    ),
  );
}

async function toPhone(name: string, tel: string, section: string, asOf: string, from: string) {
  const place = await getPlace(section, from);
  return { kind: 'phone' as const, subject: name, text: tel, path: place.path, ...(await tellSource(place, asOf)) };
}
