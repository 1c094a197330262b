import { getCollection } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { listChecklists } from './checklists.ts';
import { getCity } from './cities.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/** A door to a template: a checklist or a worksheet. */
export type TemplateDoor = {
  readonly title: string;
  readonly cities: readonly City[];
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
export const listWorksheets = remember(async (): Promise<readonly Worksheet[]> => {
  const entries = await getCollection('worksheets');
  return Promise.all(
    entries.map(async ({ id, data }) => ({
      ...data,
      id,
      city: await getCity(data.city),
      place: await getPlace(data.section, `content/worksheets/${id}.yaml`),
    })),
  );
});

/** Gives the way to every template: the checklists in their order, then the worksheets. */
export async function listTemplates(): Promise<readonly TemplateDoor[]> {
  const checklists = (await listChecklists()).map(({ checklist, cities, summary }) => ({
    title: checklist.title,
    cities,
    summary,
    path: address.checklist(checklist.id),
  }));
  const worksheets = (await listWorksheets()).map(({ id, title, city, lead }) => ({
    title,
    cities: [city],
    summary: lead,
    path: address.checklist(id),
  }));
  return [...checklists, ...worksheets];
}
