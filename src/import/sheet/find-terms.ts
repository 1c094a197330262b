import { wordsOf, type Slices } from '../model/slices.ts';
import { refuse } from '../refusal.ts';
import type { Grid, GridRow } from './grid.ts';

/** What the columns of a list of terms are for. */
const ROLES = {
  term: /^(?:用語|ことば|言葉|語句|語|用語名|名称|項目)$/,
  reading: /^(?:(?:用語の)?(?:読み|読み方|読みがな|読み仮名|よみ|よみがな|ふりがな|フリガナ|かな|カナ))$/,
  gist: /(?:意味|説明|定義|解説|内容|意義)$/,
  place: /(?:根拠|条文|条項|出典|規定|該当|定めている|参照)/,
} as const;
type Role = keyof typeof ROLES;
const BLANKS = /[\s　]/g;

/** A row of a list of terms, each role's cell; and a row's further cells with the heads of their columns. */
export type TermRow = {
  readonly number: number;
  readonly cells: Readonly<Record<Role, Slices>>;
  readonly others: readonly { readonly head: string; readonly cell: Slices }[];
};

export type FoundTerms = {
  readonly grid: Grid;
  readonly rows: readonly TermRow[];
  /** The heads, and what stands above them. */
  readonly heads: readonly Slices[];
  readonly above: readonly Slices[];
  readonly columns: readonly string[];
};

/** Finds the list of terms in the first sheet that has one. Refuses with the heads it met when a column is missing. */
export function findTerms(grids: readonly Grid[]): FoundTerms {
  for (const grid of grids)
    for (const [at, row] of grid.rows.entries()) {
      const heads = row.cells.map((cell) => wordsOf(cell).replace(BLANKS, ''));
      const places = placeRoles(heads);
      if (places.term < 0 || places.gist < 0) continue;
      return {
        grid,
        heads: row.cells,
        above: grid.rows.slice(0, at).flatMap(({ cells }) => cells),
        columns: heads.filter((head) => head !== ''),
        rows: grid.rows.slice(at + 1).map((one) => toTerm(one, heads, places)),
      };
    }
  const first = grids[0]?.rows.find(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  const met = (first?.cells ?? []).map(wordsOf).join('、');
  return refuse(`用語集に要る列（用語、意味）が見つかりません。見出しの行は「${met}」でした。`);
}

function placeRoles(heads: readonly string[]): Readonly<Record<Role, number>> {
  const find = (role: Role) => heads.findIndex((head) => ROLES[role].test(head));
  return { term: find('term'), reading: find('reading'), gist: find('gist'), place: find('place') };
}

function toTerm({ number, cells }: GridRow, heads: readonly string[], places: Readonly<Record<Role, number>>): TermRow {
  const taken = Object.values(places);
  const cellAt = (role: Role) => cells[places[role]] ?? [];
  return {
    number,
    cells: { term: cellAt('term'), reading: cellAt('reading'), gist: cellAt('gist'), place: cellAt('place') },
    others: cells.flatMap((cell, at) => (taken.includes(at) ? [] : [{ head: heads[at] ?? '', cell }])),
  };
}
