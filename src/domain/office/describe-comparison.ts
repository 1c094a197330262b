import { explainSilences, type Silence } from '../compare/name-silence.ts';
import { tabulateComparison, type PointRecord } from '../compare/comparison-table.ts';
import type { Drafts } from '../compare/drafts.ts';
import type { Block, WordDocument } from './word-document.ts';
import type { Workbook } from './workbook.ts';

/** A comparison as it is seen: its rows, the cities that are shown, and one's own drafts where their column is open. */
export type SeenComparison = {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly cities: readonly { readonly name: string; readonly silence: Silence }[];
  readonly records: readonly PointRecord[];
  readonly drafts: Drafts | undefined;
  /** The public address of the page, with the choice of cities. */
  readonly address: string;
};

/** Describes a comparison of cities as a table across the page. */
export function describeComparison(seen: SeenComparison): WordDocument {
  const { title, address } = seen;
  const [head = [], ...rows] = tabulate(seen);
  const silences = listSilences(seen, rows);
  const notes: readonly Block[] =
    silences === ''
      ? []
      : [{ kind: 'paragraph', look: 'note', words: `${silences}ほかの主題では触れていることがあります。` }];
  return {
    title: `${title}：市ごとの比較`,
    head: '市を比べる',
    foot: address,
    isLandscape: true,
    blocks: [
      { kind: 'table', columns: head.map((name, at) => ({ head: name, width: at === 0 ? 3 : 6 })), rows },
      ...notes,
      { kind: 'paragraph', look: 'note', words: KEY },
    ],
  };
}

/** Describes the same as a workbook, with a sheet that says what its words mean. */
export function describeComparisonWorkbook(seen: SeenComparison): Workbook {
  const [head = [], ...rows] = tabulate(seen);
  const text = (name: string, width: number) => ({ head: name, width, type: 'text' as const });
  return {
    title: seen.title,
    tabs: [
      { name: seen.title, columns: head.map((name, at) => text(name, at === 0 ? 22 : 44)), rows },
      {
        name: 'この表について',
        columns: [text('項目', 16), text('内容', 80)],
        rows: [
          ['もとのページ', seen.address],
          ['ことばの意味', `${listSilences(seen, rows)}${KEY}`],
        ],
      },
    ],
  };
}

const KEY =
  '行の並べ方は当サイトのものです。かぎかっこの付いた呼び名は市のことば、付いていないものは当サイトが付けた呼び名です。';

function tabulate({ rows, cities, records, drafts }: SeenComparison) {
  return tabulateComparison(rows, cities, records, drafts);
}

function listSilences({ cities }: SeenComparison, rows: readonly (readonly string[])[]): string {
  const shown = cities.filter(({ silence }, at) => rows.some((row) => row[at + 1] === silence));
  return explainSilences(shown.map(({ silence }) => silence));
}
