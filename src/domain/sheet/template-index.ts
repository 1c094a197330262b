import type { City } from '../handbook/handbook.ts';
import { CHECKLIST_STEPS, labelParty, type ChecklistStep, type Party } from './checklist.ts';

/** A template as an index shows it: a checklist or a worksheet. */
export type IndexedTemplate = {
  readonly title: string;
  readonly path: string;
  readonly when: ChecklistStep;
  /** Who fills it; none where the document addresses everybody. */
  readonly parties: readonly Party[];
  /** How many there are to fill, and of what. */
  readonly items: { readonly count: number; readonly unit: '項目' | '欄' };
  /** The cities whose documents it comes from. */
  readonly cities: readonly City[];
};

/** Sorts templates by the step of a project at which they help; steps without any are left out. */
export function sortByStep<T extends IndexedTemplate>(
  templates: readonly T[],
): readonly { readonly id: ChecklistStep; readonly label: string; readonly templates: readonly T[] }[] {
  return CHECKLIST_STEPS.map(({ id, label }) => ({
    id,
    label,
    templates: templates.filter(({ when }) => when === id),
  })).filter((step) => step.templates.length > 0);
}

/** Sorts templates by city; one that comes from several stands under each of them, a city without any is left out. */
export function sortByCity<T extends IndexedTemplate>(
  templates: readonly T[],
  cities: readonly City[],
): readonly { readonly city: City; readonly templates: readonly T[] }[] {
  return cities
    .map((city) => ({ city, templates: templates.filter((one) => one.cities.some(({ id }) => id === city.id)) }))
    .filter((held) => held.templates.length > 0);
}

/** Says in one line who fills a template and how much there is to fill. */
export function describeTemplate({ parties, items }: Pick<IndexedTemplate, 'parties' | 'items'>): string {
  const who =
    parties.length === 0 ? 'だれでも' : `${parties.map(labelParty).join('と')}${parties.length === 1 ? 'だけ' : ''}`;
  return `記入：${who}・${items.count}${items.unit}`;
}

/** Says whose documents a template comes from: 全市 where every city's, else their names. */
export function nameOrigin({ cities }: Pick<IndexedTemplate, 'cities'>, all: readonly City[]): string {
  const isOfAll = all.length > 1 && all.every((city) => cities.some(({ id }) => id === city.id));
  return isOfAll ? '全市' : cities.map(({ name }) => name).join('・');
}
