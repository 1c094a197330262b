import { foldKana } from './fold-text.ts';

/** The rows of the 五十音 table with the kana that begin each, voiced and small ones included. */
const ROWS = [
  ['あ', 'ぁあぃいぅうぇえぉおゔ'],
  ['か', 'かがきぎくぐけげこご'],
  ['さ', 'さざしじすずせぜそぞ'],
  ['た', 'ただちぢっつづてでとど'],
  ['な', 'なにぬねの'],
  ['は', 'はばぱひびぴふぶぷへべぺほぼぽ'],
  ['ま', 'まみむめも'],
  ['や', 'ゃやゅゆょよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わゐゑをん'],
] as const;

export type GojuonGroup<T> = { readonly row: string; readonly entries: readonly T[] };

/** Takes entries with a reading in kana; gives them in 五十音 order, grouped by row; rows without entries are left out. */
export function groupByGojuon<T extends { readonly reading: string }>(
  entries: readonly T[],
): readonly GojuonGroup<T>[] {
  const sorted = [...entries].sort((a, b) => foldKana(a.reading).localeCompare(foldKana(b.reading), 'ja'));
  return ROWS.map(([row, kana]) => ({
    row,
    entries: sorted.filter(({ reading }) => kana.includes(foldKana(reading).slice(0, 1))),
  })).filter(({ entries }) => entries.length > 0);
}
