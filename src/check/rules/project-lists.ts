import { ANY_ERA_YEAR } from '../../domain/japanese/era.ts';
import { findRepeated } from '../find-repeated.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

const YEAR = new RegExp(`${ANY_ERA_YEAR}度`);

/**
 * A list of projects has its table with as many rows as it says, each once; what it says of itself fits its year and
 * its count; its notes are on rows that exist.
 */
export function checkProjectLists(content: Content): readonly Finding[] {
  return [
    ...judgeTables(content),
    ...content.projectLists.flatMap(judgeSaid),
    ...content.projects.flatMap((table) => judgeTwice(table)),
    ...content.projectLists.flatMap((list) => judgeSeparator(content, list)),
  ];
}

type List = Content['projectLists'][number];

function judgeSaid({ data: { title, fiscalYear, keyPoint, rows }, at }: List): readonly Finding[] {
  const [named] = YEAR.exec(title) ?? [];
  const [year] = YEAR.exec(fiscalYear) ?? [];
  const [, count] = /(\d+)件/.exec(keyPoint) ?? [];
  const problem = `titleは${named}ですが、fiscalYearは${year}です。`;
  return [
    ...tellIf(!!named && !!year && named !== year, at('fiscalYear'), problem, 'どちらかを直してください。'),
    ...tellIf(
      count !== undefined && Number(count) !== rows,
      at('keyPoint'),
      `${count}件とありますが、行の数（rows）は${rows}です。`,
      'どちらかを直してください。',
    ),
  ];
}

function judgeTwice({ file, seen }: Content['projects'][number]): readonly Finding[] {
  const keyOf = ({ department, title, partners, form }: (typeof seen)[number]) =>
    [department, title, partners, form].join('　');
  return findRepeated(seen, keyOf).flatMap(({ again, first }) => {
    const problem = `${first.line}行目と同じ取組です。`;
    const mend = 'どちらかを消して、番号を付け直してください。別の取組なら、原典のとおりの名前に直します。';
    return tellIf(true, { file, line: again.line, value: again.title }, problem, mend);
  });
}

/** A sign that sets nothing apart, while another stands between names, would make one partner of several. */
function judgeSeparator({ projects }: Content, { city, data: { partnerSeparator }, at }: List): readonly Finding[] {
  const cells = projects
    .filter((table) => table.city === city)
    .flatMap(({ seen }) => seen.map(({ partners }) => partners));
  const other = ['、', '／', '/', ','].find((sign) => cells.filter((cell) => cell.includes(sign)).length > 1);
  const isUnused = partnerSeparator !== '' && !cells.some((cell) => cell.includes(partnerSeparator));
  const problem = `「${partnerSeparator}」は、一覧のどの協働相手にもありません。`;
  return tellIf(
    isUnused && other !== undefined,
    at('partnerSeparator'),
    problem,
    `一覧で相手を分けている文字（「${other}」など）にしてください。`,
  );
}

function judgeTables({ projectLists, projects, files }: Content): readonly Finding[] {
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
