import type { AlignedRow, Point, Theme } from './alignment.ts';
import { nameLooked, type Silence } from './name-silence.ts';

/** A comparison, as far as it is asked what a city lacks. */
export type ComparedRows = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AlignedRow[];
  readonly cities: readonly {
    readonly city: { readonly id: string; readonly name: string };
    readonly silence: Silence;
    /** The documents that were read for the concept, by their short titles. */
    readonly looked: readonly string[];
  }[];
};

/** A row of which a city's documents say nothing, with what the others say. */
export type Gap = {
  readonly theme: Theme;
  readonly others: readonly { readonly id: string; readonly name: string; readonly points: readonly Point[] }[];
};

/** What a city's documents lack of a concept that others have, and where was looked. */
export type ConceptGaps = {
  readonly id: string;
  readonly title: string;
  readonly looked: string;
  /** Whether the city's documents say nothing of the concept at all. */
  readonly isWhole: boolean;
  readonly gaps: readonly Gap[];
};

/** For one city: what others have and its documents lack, and of which concepts nobody has looked into them. */
export type CityGaps = {
  readonly concepts: readonly ConceptGaps[];
  readonly notLooked: readonly { readonly id: string; readonly title: string }[];
};

/**
 * Takes comparisons and a city; gives the rows that other cities' documents have and its own have not. Where nobody has
 * looked into its documents for a concept, no row is said to be missing: the concept is named apart.
 */
export function findGaps(concepts: readonly ComparedRows[], city: string): CityGaps {
  const all = concepts.map(({ id, title, rows, cities }) => {
    const own = cities.find((one) => one.city.id === city);
    const gaps = rows.flatMap((row): readonly Gap[] => {
      const others = listOthers(row, cities, city);
      return hasPoints(row, city) || others.length === 0 ? [] : [{ theme: row.theme, others }];
    });
    return {
      isKnown: own !== undefined && own.silence !== 'まだ調べていません',
      concept: { id, title, looked: `${own?.silence}${nameLooked(own?.looked ?? [])}`, gaps },
      isWhole: !rows.some((row) => hasPoints(row, city)),
    };
  });
  const found = all.filter(({ concept }) => concept.gaps.length > 0);
  return {
    concepts: found.filter(({ isKnown }) => isKnown).map(({ concept, isWhole }) => ({ ...concept, isWhole })),
    notLooked: found.filter(({ isKnown }) => !isKnown).map(({ concept: { id, title } }) => ({ id, title })),
  };
}

/** Of the gaps of a city what its sentence is made from: for each concept its rows, each with who has it. */
export type GapSummary = readonly (readonly (readonly string[])[])[];

/** Takes the gaps of a city; gives what the sentence on them is made from. */
export function summarizeGaps({ concepts }: CityGaps): GapSummary {
  return concepts.map(({ gaps }) => gaps.map(({ others }) => others.map(({ id }) => id)));
}

/**
 * Takes a summary, the name of the city and the others that are shown; says how many rows these have and it has not.
 * `isAll` when every other city is shown.
 */
export function tellGaps(
  summary: GapSummary,
  name: string,
  shown: readonly { readonly id: string; readonly name: string }[],
  isAll: boolean,
): string {
  const ids = new Set(shown.map(({ id }) => id));
  const counts = summary.map((rows) => rows.filter((cities) => cities.some((id) => ids.has(id))).length);
  const concepts = counts.filter((count) => count > 0).length;
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const others = isAll ? 'ほかの市' : `表示している市（${shown.map((city) => city.name).join('・')}）`;
  if (rows === 0) return `${others}の文書にあって、${name}の文書にない行はありません。`;
  return `${others}の文書にあって、${name}の文書にない行は、${concepts}の主題に${rows}行あります。`;
}

function hasPoints(row: AlignedRow, city: string): boolean {
  return row.cells.some((cell) => cell.city === city && cell.points.length > 0);
}

function listOthers(row: AlignedRow, cities: ComparedRows['cities'], city: string): Gap['others'] {
  return row.cells.flatMap(({ city: id, points }) => {
    const other = cities.find((one) => one.city.id === id);
    return id === city || points.length === 0 || !other ? [] : [{ id, name: other.city.name, points }];
  });
}
