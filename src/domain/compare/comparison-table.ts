import { DRAFT_COLUMN, type Drafts } from './drafts.ts';
import type { Silence } from './name-silence.ts';

/** A point as the open data of a comparison hold it. */
export type PointRecord = {
  readonly theme: string;
  readonly city: string;
  readonly term: string;
  readonly own_word: string;
  readonly by: string;
  readonly under: string;
  readonly gist: string;
  readonly place: string;
  /** Further places that say it too, parted by ・; nothing where there is none. */
  readonly also: string;
};

type Row = { readonly id: string; readonly label: string };
type Shown = { readonly name: string; readonly silence: Silence };

/**
 * Takes the rows of a comparison, the cities that are shown, the records of their points and one's own drafts, where
 * there is a column for them; gives the table as it is seen, a row a theme and a column a city. Drafts of rows that the
 * comparison no longer has come last.
 */
export function tabulateComparison(
  rows: readonly Row[],
  cities: readonly Shown[],
  records: readonly PointRecord[],
  drafts: Drafts | undefined,
): readonly (readonly string[])[] {
  const body = rows.map(({ id, label }) => [
    label,
    ...cities.map(({ name, silence }) => {
      const points = records.filter(({ theme, city }) => theme === id && city === name);
      return points.length === 0 ? silence : points.map(tellPoint).join('\n');
    }),
    ...(drafts ? [drafts[id] ?? ''] : []),
  ]);
  const left = listStrayDrafts(rows, drafts ?? {}).map(([id, text]) => [
    `いまの表にない行（${id}）`,
    ...cities.map(() => ''),
    text,
  ]);
  const head = ['行', ...cities.map(({ name }) => name), ...(drafts ? [DRAFT_COLUMN] : [])];
  return [head, ...body, ...left];
}

/** Gives the drafts of rows that the comparison no longer has, by the ids of the rows. */
export function listStrayDrafts(rows: readonly Row[], drafts: Drafts): readonly (readonly [string, string])[] {
  return Object.entries(drafts).filter(([id]) => !rows.some((row) => row.id === id));
}

function tellPoint({ term, own_word: own, by, under, gist, place, also }: PointRecord): string {
  const word = own === 'yes' ? `「${term}」` : term;
  const of = under === '' ? '' : `（「${under}」の例）`;
  return `${by === '' ? '' : `${by}：`}${word}${of}　${gist}（${place}${also === '' ? '' : `・${also}`}）`;
}
