import { inList, makeWord, paragraph } from './make-word.ts';

const STYLES = [1, 2]
  .map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('');
const LEVELS = [
  [0, 'decimalFullWidth', '第%1章'],
  [1, 'decimalFullWidth', '%2'],
] as const;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVELS.map(
  ([level, format, text]) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** A document of Word with a section and a table on each page, four sections a chapter. */
export function makeLongWord(pages: number): Uint8Array {
  const body = Array.from({ length: pages }, (_, page) => [
    ...(page % 4 === 0 ? [head(0, `橋をかける${page / 4 + 1}番目の考え方`)] : []),
    head(1, `${page + 1}番目の橋`),
    ...Array.from({ length: 26 }, (__, at) =>
      paragraph(`市民と市は、${page + 1}番目の橋を、${at + 1}年ごとに見直し、力を合わせて守ります。`),
    ),
    makeTable(page),
  ]);
  return makeWord({ body: body.flat().join(''), numbering: NUMBERING, styles: STYLES });
}

function head(level: number, text: string): string {
  return paragraph(text, `<w:pStyle w:val="H${level + 1}"/>${inList(level)}`);
}

function makeTable(page: number): string {
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const rows = Array.from({ length: 12 }, (_, at) => row(`橋${page}-${at}`, `色を${at}回ぬり直す`, `${at}月`));
  return `<w:tbl>${row('橋', 'すること', '月')}${rows.join('')}</w:tbl>`;
}
