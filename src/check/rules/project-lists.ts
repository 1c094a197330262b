import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** A list of projects has its table with as many rows as it says; its notes are on rows that exist. */
export function checkProjectLists({ projectLists, projects, files }: Content): readonly Finding[] {
  return projectLists.flatMap(({ city, file, data: { rows, notes }, at }) => {
    const csv = file.replace(/yaml$/, 'csv');
    if (!files.has(csv)) return tellIf(true, at(), `${csv} がありません。`, '取組の表をCSVで置いてください。');
    const found = projects.find((table) => table.city === city)?.rows?.length ?? rows;
    const mend = '行の抜けを直すか、この数を直してください。';
    return [
      ...tellIf(found !== rows, at('rows'), `${csv} には${found}行あります。`, mend),
      ...notes.flatMap((note, index) =>
        (note.rows ?? []).flatMap((row, where) => {
          const problem = `一覧に${row}番はありません（${rows}番まで）。`;
          return tellIf(row < 1 || row > rows, at('notes', index, 'rows', where), problem, '番号を直してください。');
        }),
      ),
    ];
  });
}
