import { EMPTY_QUERY, writeProjectQuery, type IndexedProject } from './explore-projects.ts';
import { countProjects, type Project } from './project.ts';

/** How many a department has of a form, how dark that is drawn (0 for none, to 4), and the query that finds them. */
export type MatrixCell = {
  readonly form: string;
  readonly count: number;
  readonly shade: 0 | 1 | 2 | 3 | 4;
  readonly query: string;
};

/** A list of projects as departments × forms. */
export type ProjectMatrix = {
  readonly forms: readonly { readonly name: string; readonly count: number; readonly query: string }[];
  readonly rows: readonly {
    readonly unit: string;
    readonly count: number;
    readonly query: string;
    readonly cells: readonly MatrixCell[];
  }[];
  /** How many projects there are; a joint one counts once here and in each of its departments above. */
  readonly total: number;
  readonly joint: number;
};

const SHADES = 4;

/**
 * Takes indexed projects; counts them by department and form, the largest first. Every number is what the list finds
 * when it is asked by the query beside it: a joint project counts for each of its departments.
 */
export function crossProjects(projects: readonly IndexedProject[]): ProjectMatrix {
  const byUnit = projects.flatMap((project) => project.units.map((unit) => ({ ...project, department: unit })));
  const forms = countProjects(projects, ({ form }) => form);
  const counted = countProjects(byUnit, ({ department }) => department).map(({ name, count }) => ({
    unit: name,
    count,
    cells: forms.map(({ name: form }) => countOf(byUnit, name, form)),
  }));
  const most = Math.max(1, ...counted.flatMap(({ cells }) => cells));
  return {
    forms: forms.map(({ name, count }) => ({ name, count, query: queryOf('', name) })),
    rows: counted.map(({ unit, count, cells }) => ({
      unit,
      count,
      query: queryOf(unit, ''),
      cells: forms.map(({ name: form }, at) => {
        const held = cells[at] ?? 0;
        return { form, count: held, shade: shadeOf(held, most), query: queryOf(unit, form) };
      }),
    })),
    total: projects.length,
    joint: projects.filter(({ units }) => units.length > 1).length,
  };
}

function countOf(projects: readonly Project[], unit: string, form: string): number {
  return projects.filter((project) => project.department === unit && project.form === form).length;
}

function queryOf(unit: string, form: string): string {
  return writeProjectQuery({ ...EMPTY_QUERY, unit, form });
}

/** By the square root, or one large department would leave all others alike. */
function shadeOf(count: number, most: number): MatrixCell['shade'] {
  return Math.ceil(SHADES * Math.sqrt(count / most)) as MatrixCell['shade'];
}
