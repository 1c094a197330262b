import type { AlignedRow } from './alignment.ts';
import { tellSilent, type Silence } from './name-silence.ts';

/** A city that is compared, with what stands where it says nothing. */
export type ComparedCity = { readonly id: string; readonly name: string; readonly silence: Silence };
type Words = { readonly unit: string; readonly isCounted: boolean };

/** Which rows, and whether the number of points, were confirmed beside the documents as they stand. */
export type Proof = { readonly rows: ReadonlySet<string>; readonly isCountProved: boolean };

/**
 * Of a comparison, what its sentences are made from: which cities speak in a row, how many points a city has, and what
 * of it was confirmed.
 */
export type Summary = {
  readonly rows: readonly { readonly label: string; readonly cities: readonly string[]; readonly isProved: boolean }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly isCountProved: boolean;
};

/** How many themes a sentence names before it says only how many there are. */
const NAMED = 4;

/** Takes the rows of a comparison; gives what its sentences are made from. An example of a point is not counted. */
export function summarizeRows(rows: readonly AlignedRow[], proof: Proof): Summary {
  const points = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.points)));
  const counted = [...points].filter(({ under }) => under === '');
  const cities = [...new Set(counted.map(({ city }) => city))];
  return {
    rows: rows.map(({ theme, cells }) => ({
      label: theme.label,
      cities: cells.filter((cell) => cell.points.length > 0).map(({ city }) => city),
      isProved: proof.rows.has(theme.id),
    })),
    counts: Object.fromEntries(cities.map((id) => [id, counted.filter(({ city }) => city === id).length])),
    isCountProved: proof.isCountProved,
  };
}

/**
 * Takes a summary, the cities to compare and the words of the concept; gives sentences on what differs among them: how
 * many points each city has (where the documents themselves count them), what all share, what a city alone has, and
 * which city is silent. A city that nobody has looked at counts for nothing; of rows that nobody confirmed nothing is
 * said.
 */
export function tellDifferences(
  { rows: all, counts, isCountProved }: Summary,
  cities: readonly ComparedCity[],
  { unit, isCounted }: Words,
): readonly string[] {
  const counted = cities.map((city) => ({ ...city, count: counts[city.id] ?? 0 }));
  const speaking = counted.filter(({ count }) => count > 0);
  const silent = counted.filter(({ count }) => count === 0);
  const isWhole = all.every(({ isProved }) => isProved);
  if (isWhole && cities.length > 1 && silent.length === cities.length && silent.every(hasBeenLookedAt))
    return [`どの市の文書にも、${unit}は書かれていません。`];
  const ids = cities.map(({ id }) => id);
  const rows = all
    .filter(({ isProved }) => isProved)
    .map((row) => ({ ...row, cities: row.cities.filter((id) => ids.includes(id)) }));
  return [
    ...(isCounted && isCountProved && speaking.length > 0
      ? [`${unit}の数は、${speaking.map(({ name, count }) => `${name}${count}`).join('、')}です。`]
      : []),
    ...(speaking.length > 1 ? nameShared(rows, speaking, isWhole) : []),
    ...(speaking.length > 1 ? speaking.flatMap((city) => nameAlone(rows, city)) : []),
    ...tellSilent(silent.filter((city) => isWhole || !hasBeenLookedAt(city))),
  ];
}

/** Takes a summary and the cities a reader shows; gives the sentences, led by one that says of which they are. */
export function tellAmongShown(summary: Summary, shown: readonly ComparedCity[], words: Words): readonly string[] {
  const names = shown.map(({ name }) => name).join('・');
  const lead =
    shown.length === 1 ? `${names}だけを表示しています。` : `表示している${shown.length}市（${names}）で比べています。`;
  return [lead, ...tellDifferences(summary, shown, words)];
}

function hasBeenLookedAt({ silence }: ComparedCity): boolean {
  return silence !== 'まだ調べていません';
}

type Rows = Summary['rows'];

function nameShared(rows: Rows, speaking: readonly ComparedCity[], isWhole: boolean): readonly string[] {
  const shared = rows.filter((row) => speaking.every(({ id }) => row.cities.includes(id))).map(({ label }) => label);
  if (shared.length === 0) return !isWhole ? [] : [`${speaking.length}市に共通する行はありません。`];
  return [`${speaking.length === 2 ? '2市とも' : `${speaking.length}市すべてが`}${listLabels(shared)}をあげています。`];
}

function nameAlone(rows: Rows, { id, name }: ComparedCity): readonly string[] {
  const alone = rows.filter(({ cities }) => cities.length === 1 && cities.includes(id)).map(({ label }) => label);
  return alone.length === 0 ? [] : [`${listLabels(alone)}をあげるのは、${name}だけです。`];
}

function listLabels(labels: readonly string[]): string {
  const named = labels
    .slice(0, NAMED)
    .map((label) => `「${label}」`)
    .join('');
  return labels.length > NAMED ? `${named}など${labels.length}行` : named;
}
