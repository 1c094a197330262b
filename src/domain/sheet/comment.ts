import type { Checklist, Party } from './checklist.ts';
import { sheetKey } from './sheet-keys.ts';
import { markAt, valueAt, type Sheet } from './sheet.ts';

type Where = { readonly item: string; readonly timing: string; readonly party: Party };

/** Names the cell of a party's comment on an item: one a timing, where a checklist has several. */
export function commentKey({ timings }: Pick<Checklist, 'timings'>, { item, timing, party }: Where): string {
  return timings.length > 1 ? sheetKey.comment(item, party, timing) : sheetKey.comment(item, party);
}

/**
 * Gives what an earlier edition wrote of an item when it had one comment for all timings; an empty text where nothing
 * of the kind stands. It belongs to the first timing, and to a later one besides where that alone was marked. It stays
 * in its own cell, so that a page of that edition finds it again, until somebody moves it.
 */
export function untimedComment(sheet: Sheet, { timings }: Pick<Checklist, 'timings'>, where: Where): string {
  const [first] = timings;
  const text = timings.length > 1 ? valueAt(sheet, sheetKey.comment(where.item, where.party)) : '';
  if (text === '' || !first || where.timing === first.id) return text;
  const isMarked = (timing: string) => markAt(sheet, where.item, timing, where.party) !== 'none';
  return isMarked(where.timing) && !isMarked(first.id) ? text : '';
}

/** Gives what a party wrote of an item at a timing: its comment, and what an earlier edition wrote, told as such. */
export function listComments(sheet: Sheet, checklist: Pick<Checklist, 'timings'>, where: Where): readonly string[] {
  const own = valueAt(sheet, commentKey(checklist, where));
  const earlier = untimedComment(sheet, checklist, where);
  return [...(own ? [own] : []), ...(earlier ? [`${earlier}（時期の区別なし）`] : [])];
}
