import { indexProjects } from '../../../src/domain/projects/explore-projects.ts';
import { countProjects, type Project } from '../../../src/domain/projects/project.ts';
import { countPartnerKinds } from '../../../src/domain/projects/related-projects.ts';
import type { Content } from '../../../src/check/read/content.ts';
import { measureEach, type Measure } from './measure.ts';

/** What is counted in a city's list of projects. */
export const PROJECT_MEASURES: Readonly<Record<string, Measure>> = {
  取組の数: (content, { city }) => rowsOf(content, city).length,
  形態ごとの取組の数: (content, { city }) => toMap(countProjects(rowsOf(content, city), ({ form }) => form)),
  課ごとの取組の数: (content, { city }) => toMap(countProjects(rowsOf(content, city), ({ department }) => department)),
  相手が2つ以上の取組の数: (content, { city }) =>
    rowsOf(content, city).filter(({ partners }) => partners.length > 1).length,
  相手の種類ごとの取組の数: (content, { city }) => {
    const kinds = content.projectLists.find((list) => list.city === city)?.data.partnerKinds ?? [];
    const counted = countPartnerKinds(indexProjects(rowsOf(content, city), []), kinds);
    return toMap(counted.map(({ label, count }) => ({ name: label, count })));
  },
  取組の題と形態: (content, { city, is }) =>
    measureEach(is, (number) => {
      const row = rowsOf(content, city).find((one) => one.number === Number(number));
      return row && { 事業名称: row.title, 協働形態: row.form };
    }),
};

function rowsOf({ projects }: Content, city: string): readonly Project[] {
  return projects.find((table) => table.city === city)?.rows ?? [];
}

function toMap(counts: readonly { readonly name: string; readonly count: number }[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
}
