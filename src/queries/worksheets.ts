import { getCollection } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import type { ChecklistStep } from '../domain/sheet/checklist.ts';
import type { SheetList } from '../domain/sheet/last-sheets.ts';
import type { IndexedTemplate } from '../domain/sheet/template-index.ts';
import type { City } from '../domain/handbook/handbook.ts';
import { listChecklists } from './checklists.ts';
import { getCity } from './cities.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/** A door to a template: a checklist or a worksheet. */
export type TemplateDoor = IndexedTemplate & { readonly summary: string };

export type Worksheet = {
  readonly id: string;
  readonly title: string;
  readonly city: City;
  readonly place: NamedPlace;
  readonly lead: string;
  readonly when: ChecklistStep;
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
  const checklists = (await listChecklists()).map(({ checklist, cities, summary, when }): TemplateDoor => ({
    title: checklist.title,
    cities,
    summary,
    when,
    parties: checklist.parties,
    items: { count: checklist.groups.flatMap(({ items }) => items).length, unit: '項目' },
    path: address.checklist(checklist.id),
  }));
  const worksheets = (await listWorksheets()).map(({ id, title, city, lead, when, spaces }): TemplateDoor => ({
    title,
    cities: [city],
    summary: lead,
    when,
    parties: [],
    items: { count: spaces.length, unit: '欄' },
    path: address.checklist(id),
  }));
  return [...checklists, ...worksheets];
}

/** Gives every checklist and worksheet as far as its filled sheets are named by it. */
export async function listSheetLists(): Promise<readonly SheetList[]> {
  const checklists = (await listChecklists()).map(({ checklist: { id, title, fields } }) => ({
    id,
    title,
    fields: fields.filter(({ names }) => names).map((field) => ({ id: field.id, names: field.names })),
  }));
  return [...checklists, ...(await listWorksheets()).map(({ id, title }) => ({ id, title, fields: [] }))];
}
