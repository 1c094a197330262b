import { parseEraDate } from '../../domain/japanese/era-date.ts';
import { ANY_ERA_YEAR } from '../../domain/japanese/era.ts';

/** A date in a text: where it stands, and as the handbook writes it. */
export type FoundDate = { readonly from: number; readonly to: number; readonly value: string };

const DATE = new RegExp(`${ANY_ERA_YEAR}(?:度|(?:[1-9]|1[0-2])月(?:[1-9]\\d?日)?)?`);
const FISCAL = new RegExp(`${ANY_ERA_YEAR}度`);

/** Finds the first date of a text, of a day, month or year; its digits may be full-width. */
export function findEraDate(words: string): FoundDate | undefined {
  return find(words, DATE);
}

/** Finds the first fiscal year of a text. */
export function findFiscalYear(words: string): FoundDate | undefined {
  return find(words, FISCAL);
}

function find(words: string, form: RegExp): FoundDate | undefined {
  // A digit stays one character, so that places in the text stay the same.
  const match = form.exec(words.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')));
  if (!match || parseEraDate(match[0]) === undefined) return undefined;
  return { from: match.index, to: match.index + match[0].length, value: match[0] };
}
