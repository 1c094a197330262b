import { getCollection, type CollectionEntry } from 'astro:content';
import type { Checklist, ChecklistField, ChecklistPhase, ChecklistStep } from '../domain/sheet/checklist.ts';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { fingerprint } from '../domain/files/fingerprint.ts';
import type { City } from '../domain/handbook/handbook.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { listCities } from './cities.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/** A checklist with all its page shows besides. */
export type ChecklistPage = {
  readonly checklist: Checklist;
  readonly lead: string;
  readonly summary: string;
  readonly sourceNote: string;
  readonly timingNote: string;
  readonly when: ChecklistStep;
  /** Forms it matters for; empty when for all. */
  readonly forms: readonly string[];
  /** Every city whose documents it comes from. */
  readonly cities: readonly City[];
  readonly place: NamedPlace;
  readonly groupPlaces: Readonly<Record<string, NamedPlace>>;
  /** Groups that are about one form: form → anchor on the page. */
  readonly formGroups: Readonly<Record<string, string>>;
};

/** A way to a checklist, as a section or a result offers it. */
export type ChecklistLink = { readonly title: string; readonly path: string };

/** Gives every checklist in its order. Throws when a place or city it names does not exist, or two bear one name. */
export const listChecklists = remember(async (): Promise<readonly ChecklistPage[]> => {
  const entries = await getCollection('checklists');
  return Promise.all(entries.sort((a, b) => a.data.order - b.data.order).map(toPage));
});

/** Takes a checklist's id and the id of one of its phases; gives the phase. Throws when either does not exist. */
export async function getChecklistPhase(checklist: string, phase: string): Promise<ChecklistPhase> {
  const entry = (await listEntries()).find(({ id }) => id === checklist);
  const found = entry?.data.phases.find(({ id }) => id === phase);
  if (!entry || !found) {
    throw new Error(
      `チェックシート「${checklist}」の段階「${phase}」がありません。content/checklists/${checklist}.yaml の phases を確かめてください。`,
    );
  }
  const { fields, phases, timings } = entry.data;
  return { list: checklist, ...found, fields: found === phases[0] ? fields.filter(({ ours }) => !ours) : [], timings };
}

/**
 * Gives, for every section (`<city>/<document>/<section>`) that a checklist is made from, the checklists; of a group
 * about it, the way to the group.
 */
export const mapChecklistsBySection = remember(async (): Promise<ReadonlyMap<string, readonly ChecklistLink[]>> => {
  const ways = new Map<string, readonly ChecklistLink[]>();
  const add = (section: string, link: ChecklistLink) => {
    const key = section.replace(/#.*/, '');
    const known = ways.get(key) ?? [];
    if (!known.some(({ title }) => title === link.title)) ways.set(key, [...known, link]);
  };
  for (const { id, data } of (await getCollection('checklists')).sort((a, b) => a.data.order - b.data.order)) {
    const path = address.checklist(id);
    add(data.section, { title: data.title, path });
    for (const group of data.phases) {
      if (group.section) add(group.section, { title: data.title, path: withAnchor(path, group.id) });
    }
  }
  return ways;
});

const listEntries = remember(() => getCollection('checklists'));

async function toPage({ id, data }: CollectionEntry<'checklists'>): Promise<ChecklistPage> {
  const from = `content/checklists/${id}.yaml`;
  const sections = [data.section, ...data.phases.flatMap(({ section }) => section ?? [])];
  const places = data.phases.flatMap(({ id: group, section }) => (section ? [[group, section] as const] : []));
  const named = await Promise.all(
    places.map(async ([group, section]) => [group, await getPlace(section, from)] as const),
  );
  const cities = (await listCities()).filter((city) => sections.some((section) => section.startsWith(`${city.id}/`)));
  return {
    checklist: toChecklist(id, data),
    lead: data.lead ?? '',
    summary: data.summary,
    sourceNote: data.sourceNote,
    timingNote: data.timingNote ?? '',
    when: data.when,
    forms: data.forms ?? [],
    cities,
    place: await getPlace(data.section, from),
    groupPlaces: Object.fromEntries(named),
    formGroups: Object.fromEntries(data.phases.flatMap(({ id: group, form }) => (form ? [[form, group]] : []))),
  };
}

function toChecklist(id: string, data: CollectionEntry<'checklists'>['data']): Checklist {
  const groups = data.phases.map(({ id: group, label, title, points, items, party }) => ({
    id: group,
    label,
    title,
    points,
    items,
    ...(party && { party }),
  }));
  const { title, parties, timings } = data;
  const fields: readonly ChecklistField[] = data.fields;
  const edition = fingerprint(JSON.stringify([timings, groups])).toString(36);
  return { id, title, parties, fields, timings, groups, edition };
}
