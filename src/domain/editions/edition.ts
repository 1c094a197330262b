import { formatEraMonth, formatIsoDate } from '../japanese/era-date.ts';

/** The folder beside a document in which its other editions lie, each under the day from which it is in force. */
export const EDITIONS_FOLDER = 'editions';

/** How an edition is called in an address: a day, or as much of it as is known. */
const EDITION_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** An edition by the name in its address, and the first day on which it can be in force. */
export type Edition = { readonly date: string; readonly from: string };

/** How an edition stands to the one in force on the day of the build. */
export type EditionState = 'past' | 'current' | 'coming';

/** Where a place of another edition stands in the one in force; missing there, where that is told. */
export type PlaceToday = { readonly path: string; readonly isMissing?: true };

/** Gives the first day of what may be only a year or a month: 2018-04 → 2018-04-01. */
export function firstDay(date: string): string {
  return [date, `${date}-01`, `${date}-01-01`].find(({ length }) => length === 10) ?? date;
}

/** Takes a day in an era (令和6年4月1日), or none; gives the name of the edition that is in force from it. */
export function nameEdition(inForceFrom: string | undefined): string {
  return inForceFrom === undefined ? '' : formatIsoDate(inForceFrom);
}

/** Gives the edition in force on a day; before the first came into force, that one. They must be in order. */
export function findInForce<One extends Edition>(editions: readonly One[], today: string): One | undefined {
  return editions.findLast(({ from }) => from <= today) ?? editions[0];
}

/** Says of a day in ISO form whether it exists. */
export function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Says whether an edition can be called so: it is a day, or as much of one as is known. */
export function isEditionName(date: string): boolean {
  return EDITION_DATE.test(date) && isDay(firstDay(date));
}

/** Gives the name of an edition as a day in an era, as exact as it is: 2018-04-01 → 平成30年4月1日. */
export function formatEditionDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  const written = formatEraMonth(Number(year), Number(month ?? 1)).replace(/（\d+年）/, '');
  if (month === undefined) return written.replace(/\d+月$/, '');
  return day === undefined ? written : `${written}${Number(day)}日`;
}

/** Names an edition in a sentence, as content writes days: 令和9年4月1日からの版. What is no day stays as it is. */
export function tellEdition(date: string): string {
  return `${isEditionName(date) ? formatEditionDay(date) : date}からの版`;
}

/** Takes the id of a document or of an edition of it; says whether it names an edition: `<city>/<document>/<date>`. */
export function isEdition(document: string): boolean {
  return document.split('/').length > 2;
}

/** Says of a path without base whether it leads into an edition that has its date in its address. */
export function isDatedPath(path: string): boolean {
  return /^\/[^/]+\/[^/]+\/\d{4}(?:-\d\d){0,2}\//.test(path);
}

/** Takes the id of a document or of an edition of it; gives that of the document. */
export function documentOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

/**
 * The anchor on the page of changes at which is said where a section that is gone was last, by its number; of a
 * paragraph or an item that alone is gone, by its own anchor too.
 */
export function nameGone(code: string, anchor?: string): string {
  return ['gone', code, ...(anchor === undefined ? [] : [anchor])].join('-');
}
