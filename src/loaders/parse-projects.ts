import { CsvError, parse } from 'csv-parse/sync';
import { judgeCell, judgePartners, type RowFault } from './judge-project-cells.ts';
import { listSpellings } from './list-spellings.ts';

/** The columns of `projects.csv`, in order: the head of the source's table. */
export const PROJECT_COLUMNS = ['no', '課名', '事業名称', '協働相手（団体名）', '協働形態'] as const;

const [, , , PARTNERS] = PROJECT_COLUMNS;

export type ProjectRow = {
  readonly number: number;
  readonly department: string;
  readonly title: string;
  readonly partners: readonly string[];
  readonly form: string;
  /** What stands in the further columns of this city's list, in their order. */
  readonly more?: readonly string[];
};

/** A row as it stands in the table, right or wrong. */
export type SeenRow = {
  readonly line: number;
  readonly department: string;
  readonly title: string;
  readonly partners: string;
  readonly form: string;
};

type Cells = { readonly cells: readonly string[]; readonly line: number };

type ReadTable = {
  readonly rows: readonly ProjectRow[];
  readonly seen: readonly SeenRow[];
  readonly faults: readonly RowFault[];
};

/**
 * Reads a `projects.csv`, and tells every fault of it in one go, because a table from a spreadsheet seldom has only
 * one. The rows stand for nothing as long as there are faults.
 */
export function parseProjects(text: string, partnerSeparator: string, moreColumns: readonly string[] = []): ReadTable {
  const records = splitRecords(text);
  if ('problem' in records) return { rows: [], seen: [], faults: [records] };
  const [head = { cells: [], line: 1 }, ...rows] = records;
  const said = head.cells.join();
  const columns = [...PROJECT_COLUMNS, ...moreColumns];
  const wanted = columns.join();
  if (said !== wanted) {
    return {
      rows: [],
      seen: [],
      faults: [{ line: 1, problem: `見出しの行が「${said}」です。`, mend: mendHead(said, wanted) }],
    };
  }
  return {
    rows: rows.map(({ cells }, at) => toRow(cells, at, partnerSeparator)),
    seen: rows.flatMap((row) => seeRow(row, columns)),
    faults: [
      ...rows.flatMap((row, at) => judgeRow(row, at - rows.slice(0, at).filter(isNoRow).length, columns)),
      ...rows.flatMap(({ cells, line }) =>
        judgePartners({ line, field: PARTNERS, value: cells[3] ?? '' }, partnerSeparator),
      ),
      ...judgeSpellings(rows, partnerSeparator),
    ].toSorted((a, b) => a.line - b.line),
  };
}

function mendHead(said: string, wanted: string): string {
  const isOther = /[\t;]/.test(said);
  return isOther
    ? 'コンマで区切ってください（Excelでは「CSV UTF-8（コンマ区切り）」）。'
    : `「${wanted}」にしてください。`;
}

/** The records with the line on which each ends: a quoted cell may hold line breaks. */
function splitRecords(text: string): readonly Cells[] | RowFault {
  const records: Cells[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => void records.push({ cells, line: lines }),
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const mend = '" の閉じ忘れや、セルの途中の " を直してください。セルの中の " は "" と書きます。';
    return { line: Number(error['lines'] ?? 1), problem: 'CSVとして読めません。', mend };
  }
}

function judgeRow({ cells, line }: Cells, index: number, columns: readonly string[]): readonly RowFault[] {
  if (cells.length !== columns.length) {
    const mend = `${columns.length}個にしてください。カンマを含むセルは " で囲みます。`;
    return [{ line, problem: `セルが${cells.length}個あります（${cells.join('|')}）。`, mend }];
  }
  const number = cells[0] ?? '';
  if (isNoRow({ cells }))
    return [
      {
        line,
        field: 'no',
        value: number,
        problem: '取組の行ではありません。',
        mend: '合計や注の行は、消してください。',
      },
    ];
  const faults = PROJECT_COLUMNS.flatMap((field, at) => judgeCell({ line, field, value: cells[at] ?? '' }));
  if (faults.length > 0 || Number(number) === index + 1) return faults;
  const mend = `上から順の番号${index + 1}にしてください。行の抜けや重なりも確かめてください。`;
  return [{ line, field: 'no', problem: `「no」が「${number}」です。`, mend }];
}

/** A total, a note, or nothing but separators: it has no number, and shifts none of those below it. */
function isNoRow({ cells }: Pick<Cells, 'cells'>): boolean {
  return !/^\s*\d/.test(cells[0] ?? '') && cells.slice(2).every((cell) => cell.trim() === '');
}

/** What is one thing must be written one way, or a count makes two of it. */
function judgeSpellings(rows: readonly Cells[], partnerSeparator: string): readonly RowFault[] {
  return ['課名', '協働相手（団体名）', '協働形態'].flatMap((field) => {
    const at = PROJECT_COLUMNS.findIndex((column) => column === field);
    const separator = field === '協働相手（団体名）' ? partnerSeparator : undefined;
    const cells = rows.flatMap(({ cells: row, line }) =>
      (separator === undefined ? [row[at] ?? ''] : (row[at] ?? '').split(separator)).map((value) => ({ value, line })),
    );
    return listSpellings(cells).map(({ line, value, usual }) => ({
      line,
      field,
      value,
      problem: `「${field}」に、「${usual}」と「${value}」の2つの書き方があります。`,
      mend: 'どちらかにそろえてください。',
    }));
  });
}

/** Rows with a cell too many or too few have no columns. */
function seeRow({ cells, line }: Cells, columns: readonly string[]): readonly SeenRow[] {
  const [, department = '', title = '', partners = '', form = ''] = cells.map((cell) => cell.trim());
  return cells.length === columns.length ? [{ line, department, title, partners, form }] : [];
}

function toRow(cells: readonly string[], index: number, partnerSeparator: string): ProjectRow {
  const [, department = '', title = '', partners = '', form = '', ...more] = cells;
  const row = { number: index + 1, department, title, partners: partners.split(partnerSeparator), form };
  return more.length > 0 ? { ...row, more } : row;
}
