import { pin, statePin, type PinState, type Rest } from '../pin/pin.ts';

/** What a city says in a row, as far as a sentence on who says it rests on it. */
export type Saying = {
  readonly city: string;
  readonly themes: readonly string[];
  readonly term: string;
  readonly gist: string;
  readonly under: string;
};

/** What was read again beside the cities' documents: a mark for each row, and one for the number of points. */
export type Confirmed = { readonly rows: Readonly<Record<string, string>>; readonly count?: string | undefined };

/** A row as its concept has it: the words a sentence takes from it. */
type RowName = { readonly id: string; readonly label: string };

/** A row, or the count of all points, the mark it would carry if it were confirmed now, and how it stands. */
export type RowState = { readonly row: RowName | undefined; readonly pin: string; readonly state: PinState };

/**
 * Tells of every row, and last of the number of points, whether it was confirmed as it is: who says it and who does
 * not. Only then may a sentence say "all", "only" or a number. `cities` are those whose documents were looked at; one
 * that comes along, or leaves, changes every row.
 */
export function stateRows(
  rows: readonly RowName[],
  cities: readonly string[],
  sayings: readonly Saying[],
  confirmed: Confirmed | undefined,
): readonly RowState[] {
  const asked = cities.toSorted();
  const states = rows.map((row): RowState => {
    const rest = [row.label, asked, list(sayings.filter(({ themes }) => themes.includes(row.id)))];
    return { row, pin: pin(rest), state: statePin(confirmed?.rows[row.id], rest) };
  });
  const counted = [asked, list(sayings)];
  return [...states, { row: undefined, pin: pin(counted), state: statePin(confirmed?.count, counted) }];
}

/** In an order of their own, because files and forms come in different ones. */
function list(sayings: readonly Saying[]): Rest {
  return sayings.map(({ city, term, gist, under }) => JSON.stringify([city, term, gist, under])).toSorted();
}
