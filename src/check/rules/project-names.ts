import { PROJECT_COLUMNS, type SeenRow } from '../../loaders/parse-projects.ts';
import type { Finding } from '../finding.ts';
import type { Content, ProjectTable } from '../read/content.ts';

/** What the name of a part of a city hall, or of one of its houses, ends with. */
const DEPARTMENT = /(?:課|室|局|係|部|署|所|館|園|場|校|院|班|センター|委員会|担当|グループ|チーム|本庁|支庁)$/;
/** What the name of a partner ends with, or holds. */
const PARTNER =
  /(?:会|団|社|法人|組合|協会|連合|クラブ|サークル|大学|学校|隊|店|局|センター|グループ|ネット|公社|市民|企業|団体)(?:（[^（）]*）|等|など)?$|法人|株式会社|（株）|自治会|協議会/;

const [, DEPARTMENTS, TITLES, PARTNERS, FORMS] = PROJECT_COLUMNS;
type Held = { readonly known: readonly string[]; readonly ownDepartments: readonly string[] };

/**
 * Forms and departments of a table of projects are known or declared, and stand in their column: a count would take a
 * slip of the pen for one more.
 */
export function checkProjectNames(content: Content): readonly Finding[] {
  return content.projects.flatMap((table) => {
    const list = content.projectLists.find(({ city }) => city === table.city)?.data;
    const held = {
      known: [...listForms(content, table.city), ...(list?.ownForms ?? [])],
      ownDepartments: list?.ownDepartments ?? [],
    };
    const exchanged = findExchanged(table.seen, held);
    if (exchanged) return [tellExchanged(table, exchanged)];
    return table.seen.flatMap((row) => [...judgeForm(table, row, held), ...judgeDepartment(table, row, held)]);
  });
}

/** The names of all forms and of those of the city, and the parts of which they are made (補助・助成). */
function listForms({ forms, cityForms }: Content, city: string): readonly string[] {
  const own = cityForms.filter((entry) => entry.city === city).flatMap(({ data }) => data.forms);
  return [...forms.flatMap(({ data }) => [data.title, ...data.projectLabels]), ...own.map(({ name }) => name)];
}

function isForm(value: string, { known }: Held): boolean {
  return known.some((name) => name === value || (value.length > 1 && name.includes(value)));
}

function isDepartment(value: string, { ownDepartments }: Held): boolean {
  return DEPARTMENT.test(value) || ownDepartments.includes(value);
}

function judgeForm({ file }: ProjectTable, { line, form }: SeenRow, held: Held): readonly Finding[] {
  if (form === '' || isForm(form, held)) return [];
  const near = held.known.find((name) => name.length === form.length && countOthers(name, form) === 1);
  return [
    {
      file,
      line,
      field: FORMS,
      value: form,
      problem: `「${form}」という形態はありません。`,
      mend: `${near ? `「${near}」ではありませんか。` : ''}原典の一覧だけにある名前なら、projects.yamlのownFormsに足してください。`,
    },
  ];
}

function countOthers(a: string, b: string): number {
  return [...a].filter((letter, at) => letter !== b[at]).length;
}

function judgeDepartment({ file }: ProjectTable, { line, department }: SeenRow, held: Held): readonly Finding[] {
  if (department === '' || isDepartment(department, held)) return [];
  return [
    {
      file,
      line,
      field: DEPARTMENTS,
      value: department,
      problem: '課の名前に見えません。',
      mend: '隣の列と入れ替わっていないか確かめてください。課の名前なら、projects.yamlのownDepartmentsに足してください。',
    },
  ];
}

type Exchanged = { readonly column: string; readonly stands: string };

/** Finds a column whose cells stand in another: most of them look like the one and few that are there do. */
function findExchanged(rows: readonly SeenRow[], held: Held): Exchanged | undefined {
  const columns = [
    {
      name: DEPARTMENTS,
      cells: rows.map(({ department }) => department),
      looks: (cell: string) => isDepartment(cell, held),
    },
    { name: FORMS, cells: rows.map(({ form }) => form), looks: (cell: string) => isForm(cell, held) },
    { name: PARTNERS, cells: rows.map(({ partners }) => partners), looks: (cell: string) => PARTNER.test(cell) },
    { name: TITLES, cells: rows.map(({ title }) => title), looks: () => false },
  ];
  for (const { name, cells, looks } of columns) {
    const shareOf = (held: readonly string[]) => held.filter(looks).length / rows.length;
    const stands = columns.find((other) => other.name !== name && shareOf(other.cells) > 0.6);
    if (stands && shareOf(cells) < 0.4) return { column: name, stands: stands.name };
  }
  return undefined;
}

function tellExchanged({ file }: ProjectTable, { column, stands }: Exchanged): Finding {
  return {
    file,
    line: 1,
    field: stands,
    value: PROJECT_COLUMNS.join(),
    problem: `「${stands}」の列に、「${column}」が入っているようです。`,
    mend: `見出しの行はそのままで、2つの列の中身を入れ替えてください。`,
  };
}
