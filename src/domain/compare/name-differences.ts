import type { AlignedRow } from './alignment.ts';

type CityName = { readonly id: string; readonly name: string };
type Words = { readonly unit: string; readonly isCounted: boolean };

/** How many themes a sentence names before it says only how many there are. */
const NAMED = 4;

/** Which rows, and whether the number of points, were confirmed beside the documents as they stand. */
export type Proof = { readonly rows: ReadonlySet<string>; readonly isCountProved: boolean };

/**
 * Says in sentences what differs, counted from the rows: how many points each city has (where the documents themselves
 * count them), what all share, what a city alone has, and which city says nothing. A sentence says only what was
 * confirmed: of rows that nobody read again it is silent.
 */
export function nameDifferences(
  rows: readonly AlignedRow[],
  cities: readonly CityName[],
  { unit, isCounted }: Words,
  proof: Proof,
): readonly string[] {
  const proved = rows.filter(({ theme }) => proof.rows.has(theme.id));
  const isWhole = proved.length === rows.length;
  const counts = cities.map(({ id, name }) => ({ id, name, count: countPoints(rows, id) }));
  const speaking = counts.filter(({ count }) => count > 0);
  const silent = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  if (speaking.length === 0) return !isWhole ? [] : [`どの市の文書にも、${unit}は書かれていません。`];
  return [
    ...(isCounted && proof.isCountProved
      ? [`${unit}の数は、${speaking.map(({ name, count }) => `${name}${count}`).join('、')}です。`]
      : []),
    ...(speaking.length > 1 ? nameShared(proved, speaking, isWhole) : []),
    ...(speaking.length > 1 ? speaking.flatMap((city) => nameAlone(proved, city)) : []),
    ...(isWhole && silent.length > 0 ? [`${silent.join('と')}の文書には、規定がありません。`] : []),
  ];
}

function countPoints(rows: readonly AlignedRow[], city: string): number {
  const points = rows.flatMap(({ cells }) => cells.find((cell) => cell.city === city)?.points ?? []);
  return new Set(points.filter(({ under }) => under === '')).size;
}

function nameShared(rows: readonly AlignedRow[], speaking: readonly CityName[], isWhole: boolean): readonly string[] {
  const shared = rows.filter((row) => speaking.every(({ id }) => has(row, id))).map(({ theme }) => theme.label);
  if (shared.length === 0) return !isWhole ? [] : [`${speaking.length}市に共通する行はありません。`];
  return [`${speaking.length === 2 ? '2市とも' : `${speaking.length}市すべてが`}${listLabels(shared)}をあげています。`];
}

function nameAlone(rows: readonly AlignedRow[], { id, name }: CityName): readonly string[] {
  const alone = rows
    .filter((row) => row.cells.filter(({ points }) => points.length > 0).length === 1 && has(row, id))
    .map(({ theme }) => theme.label);
  return alone.length === 0 ? [] : [`${listLabels(alone)}をあげるのは、${name}だけです。`];
}

function has({ cells }: AlignedRow, city: string): boolean {
  return cells.some((cell) => cell.city === city && cell.points.length > 0);
}

function listLabels(labels: readonly string[]): string {
  const named = labels
    .slice(0, NAMED)
    .map((label) => `「${label}」`)
    .join('');
  return labels.length > NAMED ? `${named}など${labels.length}行` : named;
}
