import { stringify } from 'yaml';
import { PROJECT_COLUMNS } from '../../loaders/parse-projects.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { findEraDate, findFiscalYear } from '../model/find-era-date.ts';
import { shownOf, wordsOf, type Slices } from '../model/slices.ts';
import { findProjects, isTotal, type FoundProjects } from './find-projects.ts';
import type { Grid, GridRow } from './grid.ts';

/** What is known of the city and its list before. `kept` are the fields of `projects.yaml` as people left them. */
export type ProjectsTarget = {
  readonly city: string;
  readonly cityName: string;
  readonly code: string;
  readonly kept: Readonly<Record<string, unknown>>;
};

export type WrittenProjects = {
  readonly files: ReadonlyMap<string, string>;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly remarks: readonly Remark[];
};

const SEPARATOR = '、';
const BLANK = '（空欄）';

/** Makes a list of projects of a sheet: a row a project, with all its columns. */
export function importProjects(grids: readonly Grid[], target: ProjectsTarget, ledger: Ledger): WrittenProjects {
  const { grid, found: all } = findProjects(grids);
  const found = dropEmpty(all);
  const remarks: Remark[] = [];
  const records = writeRecords(found, ledger, remarks);
  enterHeads(found, ledger);
  const facts = readFacts(found, target, ledger);
  setAsideOthers({ grids, grid, found }, ledger, remarks);
  const more = found.columns.more.map(({ name }) => name);
  const head = [...PROJECT_COLUMNS, ...more];
  const fields = {
    ...facts,
    code: target.code,
    issuer: target.cityName,
    sources: [`${target.city}-projects/0`],
    partnerSeparator: SEPARATOR,
    notes: [],
    ...target.kept,
    ...(more.length > 0 ? { moreColumns: more } : {}),
    rows: records.length,
  };
  const csv = [head, ...records].map((cells) => cells.map(quoteCell).join(',')).join('\n');
  return {
    files: new Map([
      ['projects.yaml', stringify(fields, { lineWidth: 0 })],
      ['projects.csv', `${csv}\n`],
    ]),
    rows: records.length,
    columns: head,
    remarks,
  };
}

function writeRecords(
  { rows, columns }: FoundProjects,
  ledger: Ledger,
  remarks: Remark[],
): readonly (readonly string[])[] {
  const { places, more } = columns;
  const title = places.get('title') ?? 0;
  const above = new Map<number, Slices>();
  return rows.map((row, index) => {
    const cellAt = (at: number) => fillDown(row, at, { above, isGroup: at < title, remarks });
    const write = (at: number | undefined) => (at === undefined ? '' : writeCell(cellAt(at), ledger));
    if (places.has('number')) ledger.carry(row.cells[places.get('number') ?? 0] ?? []);
    const own = (['department', 'title', 'partners', 'form'] as const).map((role) => {
      const text = write(places.get(role));
      return (role === 'partners' ? text.replaceAll('\n', SEPARATOR) : text.replaceAll('\n', '')) || BLANK;
    });
    return [String(index + 1), ...own, ...more.map(({ at }) => write(at).replaceAll('\n', '　'))];
  });
}

type Filling = { readonly above: Map<number, Slices>; readonly isGroup: boolean; readonly remarks: Remark[] };

/** In a table saved as text a merged cell is written once and left empty below. */
function fillDown({ cells, number }: GridRow, at: number, { above, isGroup, remarks }: Filling): Slices {
  const cell = cells[at] ?? [];
  if (wordsOf(cell).trim() !== '') above.set(at, cell);
  else if (isGroup && above.has(at)) {
    if (!remarks.some(({ text }) => text.startsWith('空のセル')))
      remarks.push({ place: `${number}行目`, text: '空のセルに、上の値を入れました（結合したセルとして）。' });
    return above.get(at) ?? [];
  }
  return cell;
}

/** A column without a head stands in the list only where something stands in it. */
function dropEmpty({ columns, ...found }: FoundProjects): FoundProjects {
  const isFilled = (at: number) => found.rows.some(({ cells }) => wordsOf(cells[at] ?? []).trim() !== '');
  const isNamed = (at: number) => found.heads.some(({ cells }) => wordsOf(cells[at] ?? []).trim() !== '');
  return { ...found, columns: { ...columns, more: columns.more.filter(({ at }) => isNamed(at) || isFilled(at)) } };
}

function writeCell(cell: Slices, ledger: Ledger): string {
  ledger.carry(cell);
  return shownOf(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Further columns keep their heads; the others have those of the handbook. */
function enterHeads({ heads, columns }: FoundProjects, ledger: Ledger): void {
  const kept = columns.more.map(({ name }) => name);
  const isKept = (words: string) => words !== '' && kept.some((name) => name.split(/[・（]/).includes(words));
  for (const cell of heads.flatMap(({ cells }) => cells))
    if (isKept(wordsOf(cell).replace(/\s+/g, '')) || kept.includes(wordsOf(cell).replace(/\s+/g, '')))
      ledger.carry(cell);
    else ledger.setAside(cell, '列の見出し（サイトの見出しに替わります）');
}

/** Title, year and date stand above the table. */
function readFacts({ above }: FoundProjects, { cityName }: ProjectsTarget, ledger: Ledger) {
  const cells = above.flatMap((row) => row.cells).filter((cell) => wordsOf(cell).trim() !== '');
  const texts = [...new Set(cells.map(wordsOf))].map((words) => words.trim());
  const dated = texts.find((words) => /月/.test(findEraDate(words)?.value ?? ''));
  const title = texts.find((words) => words !== dated) ?? texts[0] ?? '取組の一覧';
  const date = dated === undefined ? undefined : findEraDate(dated)?.value;
  const year = texts.map((words) => findFiscalYear(words)?.value).find((words) => words !== undefined);
  const known = [title, dated];
  for (const cell of cells)
    if (known.includes(wordsOf(cell).trim())) ledger.carry(cell);
    else ledger.setAside(cell, '表の上の記載');
  const written = title.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return {
    title: written,
    shortTitle: written.length <= 14 ? written : '取組の一覧',
    ...(year === undefined ? {} : { fiscalYear: year }),
    ...(date === undefined ? {} : { date }),
    original: `${cityName}『${written}』`,
  };
}

type Place = { readonly grids: readonly Grid[]; readonly grid: Grid; readonly found: FoundProjects };

/** Rows that are no project, and other sheets. What may be one all the same is told. */
function setAsideOthers({ grids, grid, found }: Place, ledger: Ledger, remarks: Remark[]): void {
  const countFilled = ({ cells }: GridRow) => cells.filter((cell) => wordsOf(cell).trim() !== '').length;
  for (const cell of found.repeated.flatMap(({ cells }) => cells)) ledger.setAside(cell, 'もう一度出てくる列の見出し');
  const isOther = ({ number }: GridRow) => found.other !== undefined && number >= found.other.number;
  for (const row of found.below) {
    for (const cell of row.cells) ledger.setAside(cell, isOther(row) ? '別の表' : '合計や注の行');
    if (isOther(row)) continue;
    const words = row.cells.map(wordsOf).find((one) => one.trim() !== '');
    if (words !== undefined && !isTotal(row, found.columns.places.get('title')))
      remarks.push({
        place: `${row.number}行目`,
        text: `事業名のない行（「${words.trim().slice(0, 30)}」）は取り込んでいません。`,
      });
  }
  if (found.other)
    remarks.push({
      place: `${found.other.number}行目`,
      text: 'ここから下は別の表なので、取り込んでいません。取組の一覧なら、上の一覧と同じ列にまとめてください。',
    });
  for (const { name, rows } of grids.filter((other) => other !== grid)) {
    for (const cell of rows.flatMap(({ cells }) => cells)) ledger.setAside(cell, `ほかのシート（${name}）`);
    if (rows.some((row) => countFilled(row) > 0))
      remarks.push({
        place: `シート「${name}」`,
        text: `取り込んでいません（一覧は「${grid.name}」から作りました）。`,
      });
  }
}

function quoteCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
