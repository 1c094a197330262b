import { getCollection } from 'astro:content';
import type { City } from '../domain/handbook/handbook.ts';
import type { PartnerKind } from '../domain/projects/explore-projects.ts';
import type { Project } from '../domain/projects/project.ts';
import { getCity } from './cities.ts';
import { findEntry } from './find-entry.ts';
import { remember } from './remember.ts';

export type ProjectList = {
  readonly city: City;
  readonly title: string;
  readonly shortTitle: string;
  readonly code: string;
  readonly issuer: string;
  readonly fiscalYear: string;
  readonly date: string;
  readonly original: string;
  readonly keyPoint: string;
  readonly lead: string;
  readonly moreColumns: readonly string[];
  readonly jointDepartments: readonly (readonly string[])[];
  readonly partnerKinds: readonly PartnerKind[];
  readonly notes: readonly {
    readonly id: string;
    readonly text: string;
    readonly rows?: readonly number[] | undefined;
  }[];
  readonly projects: readonly Project[];
};

/** Gives the list of projects of every city that has one. */
export const listProjectLists = remember(async (): Promise<readonly ProjectList[]> => {
  const lists = await getCollection('projectLists');
  return Promise.all(lists.map(({ id }) => getProjectList(id)));
});

/** Takes a city's id; gives its list of projects. Throws when the city has none. */
export async function getProjectList(city: string): Promise<ProjectList> {
  const found = await findProjectList(city);
  if (!found)
    throw new Error(
      `「${city}」には取組の一覧がありません。content/cities/${city}/projects/projects.yaml を置いてください。`,
    );
  return found;
}

/** Takes a city's id; gives its list of projects, or undefined when it has none. */
export const findProjectList = remember(async (city: string): Promise<ProjectList | undefined> => {
  const list = await findEntry('projectLists', city);
  if (!list) return undefined;
  const rows = (await groupRows()).get(city) ?? [];
  const projects = rows.toSorted((a, b) => a.number - b.number);
  return { ...list.data, city: await getCity(city), projects };
});

const groupRows = remember(async () => {
  const rows = (await getCollection('projects')).map(({ data }) => data);
  return Map.groupBy(rows, ({ city }) => city);
});
