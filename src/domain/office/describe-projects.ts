import { nameConditions } from '../projects/name-conditions.ts';
import type { ProjectQuery } from '../projects/explore-projects.ts';
import type { Project } from '../projects/project.ts';
import type { WordDocument } from './word-document.ts';
import type { Workbook } from './workbook.ts';

/** A list of projects as it is seen: those that answer what is asked, in the order they are shown in. */
export type SeenProjects = {
  readonly title: string;
  /** What the further columns of the city's list are called. */
  readonly more: readonly string[];
  readonly found: readonly Project[];
  readonly total: number;
  readonly query: ProjectQuery;
  readonly address: string;
};

/** Heads as the page has them, with their shares of a sheet of paper and their widths in Excel. */
const COLUMNS = [
  { head: 'no', width: 7, share: 3 },
  { head: '課名', width: 24, share: 9 },
  { head: '事業名称', width: 44, share: 16 },
  { head: '協働相手（団体名）', width: 44, share: 16 },
  { head: '協働形態', width: 18, share: 7 },
] as const;

/** Describes the projects as a workbook: the number is a number, what was asked stands on a sheet of its own. */
export function describeProjectsWorkbook(seen: SeenProjects): Workbook {
  const { title, more, found, address } = seen;
  const columns = [
    ...COLUMNS.map(({ head, width }, at) => ({
      head,
      width,
      type: at === 0 ? ('number' as const) : ('text' as const),
    })),
    ...more.map((head) => ({ head, width: 20, type: 'text' as const })),
  ];
  return {
    title,
    tabs: [
      { name: '取組', columns, rows: found.map((project) => [project.number, ...tellProject(project, more)]) },
      {
        name: 'この表について',
        columns: [
          { head: '項目', width: 16, type: 'text' },
          { head: '内容', width: 80, type: 'text' },
        ],
        rows: [
          ['一覧', title],
          ['件数', tellCount(seen)],
          ['条件', nameConditions(seen.query) || NO_CONDITION],
          ['もとのページ', address],
        ],
      },
    ],
  };
}

/** Describes the same as a table to print and to write on. */
export function describeProjects(seen: SeenProjects): WordDocument {
  const { title, more, found, address } = seen;
  return {
    title,
    head: title,
    foot: address,
    isLandscape: true,
    blocks: [
      { kind: 'paragraph', words: `${tellCount(seen)}　条件：${nameConditions(seen.query) || NO_CONDITION}` },
      {
        kind: 'table',
        columns: [
          ...COLUMNS.map(({ head, share }) => ({ head, width: share })),
          ...more.map((head) => ({ head, width: 8 })),
        ],
        rows: found.map((project) => [String(project.number), ...tellProject(project, more)]),
      },
    ],
  };
}

const NO_CONDITION = '付けていません';

function tellCount({ found, total }: SeenProjects): string {
  return `${total}件のうち${found.length}件`;
}

function tellProject({ department, title, partners, form, more: values }: Project, more: readonly string[]) {
  return [department, title, partners.join('、'), form, ...more.map((_, at) => values?.[at] ?? '')];
}
