import { parse } from 'csv-parse/sync';

/** The columns of `projects.csv`, in order: the head of the source's table. */
export const PROJECT_COLUMNS = ['no', '課名', '事業名称', '協働相手（団体名）', '協働形態'] as const;

export type ProjectRow = {
  readonly number: number;
  readonly department: string;
  readonly title: string;
  readonly partners: readonly string[];
  readonly form: string;
};

/**
 * Takes the text of a `projects.csv` (UTF-8, with a head), its file name for messages and the separator of partners;
 * gives its rows. Throws an error in Japanese with file, line, column, value and mend for a wrong head, a missing cell,
 * a number that is not the next one, or a wrong number of cells.
 */
export function parseProjects(text: string, file: string, partnerSeparator: string): readonly ProjectRow[] {
  const lines: number[] = []; // where each record ends: a quoted cell may hold line breaks
  const records: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], at) => {
      lines.push(at.lines);
      return cells;
    },
  });
  const [head = [], ...rows] = records;
  if (head.join() !== PROJECT_COLUMNS.join()) {
    throw new Error(`${file}:1 見出しの行が「${head.join()}」です。「${PROJECT_COLUMNS.join()}」にしてください。`);
  }
  return rows.map((cells, index) => parseRow(cells, index, `${file}:${lines[index + 1]}`, partnerSeparator));
}

function parseRow(cells: readonly string[], index: number, at: string, partnerSeparator: string): ProjectRow {
  if (cells.length !== PROJECT_COLUMNS.length) {
    throw new Error(
      `${at} セルが${cells.length}個あります（${cells.join('|')}）。${PROJECT_COLUMNS.length}個にしてください。カンマを含むセルは " で囲みます。`,
    );
  }
  PROJECT_COLUMNS.forEach((column, position) => {
    if (!cells[position]?.trim()) throw new Error(`${at} 「${column}」が空です。値を入れてください。`);
  });
  const [no = '', department = '', title = '', partners = '', form = ''] = cells;
  if (Number(no) !== index + 1) {
    throw new Error(
      `${at} 「no」が「${no}」です。上から順の番号${index + 1}にしてください。行の抜けや重なりも確かめてください。`,
    );
  }
  return { number: index + 1, department, title, partners: partners.split(partnerSeparator), form };
}
