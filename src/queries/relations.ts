import type { CollectionEntry } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import { getDocument } from './documents.ts';
import { findEntry } from './find-entry.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getPlace } from './places.ts';

/** One end of a relation: its name, and its address where the site holds it. */
export type RelationEnd = { readonly name: string; readonly path: string | undefined };

export type Relation = {
  readonly from: RelationEnd;
  readonly kind: string;
  readonly to: RelationEnd;
  readonly place: NamedPlace;
};

type End = CollectionEntry<'relations'>['data']['relations'][number]['from'];

/** Takes a city's id; gives how its documents relate, in the order of its file; none when it has no such file. */
export async function listRelations(city: string): Promise<readonly Relation[]> {
  const entry = await findEntry('relations', city);
  const file = `content/cities/${city}/relations.yaml`;
  return Promise.all(
    (entry?.data.relations ?? []).map(async ({ from, kind, to, section }) => ({
      from: await getEnd(from, file),
      kind,
      to: await getEnd(to, file),
      place: await getPlace(section, file),
    })),
  );
}

async function getEnd({ document, name }: End, file: string): Promise<RelationEnd> {
  if (document !== undefined) {
    const found = await getDocument(document);
    return { name: name ?? found.shortTitle, path: address.document(document) };
  }
  if (name === undefined) throw new Error(`${file} の箱に document も name もありません。どちらかを書いてください。`);
  return { name, path: undefined };
}
