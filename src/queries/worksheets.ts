import { getCollection } from 'astro:content';
import { address } from '../domain/address.ts';
import type { City } from '../domain/handbook.ts';
import { getCity } from './cities.ts';
import type { NamedPlace } from '../domain/named-place.ts';
import { getPlace } from './places.ts';

/** A sheet to print: either one with blank spaces or a check sheet that stands in a document. */
export type SheetDoor = {
  readonly title: string;
  readonly city: City;
  readonly summary: string;
  readonly path: string;
};

export type Worksheet = {
  readonly id: string;
  readonly title: string;
  readonly city: City;
  readonly place: NamedPlace;
  readonly lead: string;
  readonly spaces: readonly {
    readonly id: string;
    readonly label: string;
    readonly lines: number;
    readonly ours: boolean;
  }[];
};

/** Gives every worksheet. Throws when its city or place does not exist. */
export async function listWorksheets(): Promise<readonly Worksheet[]> {
  const entries = await getCollection('worksheets');
  return Promise.all(
    entries.map(async ({ id, data }) => ({
      ...data,
      id,
      city: await getCity(data.city),
      place: await getPlace(data.section, `content/worksheets/${id}.yaml`),
    })),
  );
}

/** Gives the way to every sheet: check sheets where they stand in their document, worksheets on their own page. */
export async function listSheets(): Promise<readonly SheetDoor[]> {
  const checklists = await getCollection('checklists');
  const checks = await Promise.all(
    checklists.map(async ({ id, data }) => ({
      title: data.title,
      city: await getCity(data.city),
      summary: `${data.lead ?? ''}${data.title}。${data.phases.map(({ title }) => title).join('・')}の${data.phases.length}つの段階で確かめます。`,
      path: (await getPlace(data.section, `content/checklists/${id}.yaml`)).path.replace(/#.*$/, ''),
    })),
  );
  const worksheets = (await listWorksheets()).map(({ id, title, city, lead }) => ({
    title,
    city,
    summary: lead,
    path: address.checklist(id),
  }));
  return [...checks, ...worksheets];
}
