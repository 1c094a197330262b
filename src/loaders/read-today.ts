import { isDay } from '../domain/editions/edition.ts';

/**
 * Gives the day for which a site is built, in ISO form: `HANDBOOK_TODAY`, else the day it is in Japan at `now`. Which
 * edition of a document is in force hangs on it and on nothing else of the clock. Throws when the setting is no day.
 */
export function readToday({ HANDBOOK_TODAY }: Readonly<Record<string, string | undefined>>, now: Date): string {
  if (!HANDBOOK_TODAY) return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
  if (isDay(HANDBOOK_TODAY)) return HANDBOOK_TODAY;
  throw new Error(`HANDBOOK_TODAY=${HANDBOOK_TODAY} という日はありません。2027-04-01 のように書いてください。`);
}
