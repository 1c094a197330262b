import { getCollection } from 'astro:content';
import { documentOf, firstDay, nameEdition } from '../domain/editions/edition.ts';

/** Takes a document; gives the day, as its era writes it, from which another edition of it will be in force. */
export async function findNext(document: string): Promise<string | undefined> {
  if (!import.meta.env.HANDBOOK_EDITIONS) return undefined;
  const days = (await getCollection('editions'))
    .filter(({ id }) => documentOf(id) === document)
    .map(({ data: { inForceFrom = '' } }) => ({ inForceFrom, from: firstDay(nameEdition(inForceFrom)) }))
    .filter(({ from }) => from > import.meta.env.HANDBOOK_TODAY);
  return days.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]?.inForceFrom;
}
