import type { City } from '../../domain/handbook/handbook.ts';
import { labelDocumentKind } from '../../domain/handbook/handbook.ts';
import { foldReading } from '../../domain/japanese/fold-text.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameThing } from '../../domain/search/question/name-things.ts';
import { getCityDetails, type CityContact } from '../cities.ts';
import { listDocumentsOf } from '../documents.ts';
import { getPlace } from '../places.ts';
import { tellSource } from './tell-source.ts';

/** Gives the phones, fax numbers and mail addresses of a city's desks. */
export async function listOfficeAnswers(city: City): Promise<readonly KnownAnswer[]> {
  const { contacts } = await getCityDetails(city.id);
  return (await Promise.all(contacts.map((contact) => listOf(contact, city)))).flat();
}

async function listOf(contact: CityContact, city: City): Promise<readonly KnownAnswer[]> {
  const { name, tel, fax, mail, section, asOf } = contact;
  const place = await getPlace(section, `content/cities/${city.id}/city.yaml`);
  const document = (await listDocumentsOf(city.id)).find(({ id }) => section.startsWith(`${id}/`));
  const called = document ? [document.title, document.shortTitle, labelDocumentKind(document.kind)] : [];
  const shared = {
    about: 'office',
    city: city.name,
    subject: name,
    names: name.split(/[\s（）]+/).flatMap((word) => (word === '' ? [] : [nameThing(word, city)])),
    words: [...new Set(called.map(foldReading))],
    part: '',
    path: place.path,
    isEnded: false,
    ...(await tellSource(place, asOf)),
  } as const;
  const said = { phone: tel, fax, mail } as const;
  return (['phone', 'fax', 'mail'] as const).flatMap((kind) => {
    const text = said[kind];
    return text === undefined ? [] : [{ ...shared, kind, text }];
  });
}
