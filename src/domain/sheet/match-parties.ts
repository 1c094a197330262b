import { listSpots, type Checklist, type Party, type Spot } from './checklist.ts';
import { markAt, type Sheet } from './sheet.ts';
import type { Mark } from './mark.ts';

/**
 * How two parties stand to one spot, in the order in which they are shown: what needs talk comes first. No score is
 * made of it.
 */
export const STANDINGS = [
  { id: 'difference', label: '食い違い' },
  { id: 'both-talk', label: '双方が「話し合う」' },
  { id: 'one-sided', label: '片方だけ記入' },
  { id: 'agreed', label: '一致（できた）' },
  { id: 'not-applicable', label: '該当なし' },
  { id: 'untouched', label: 'どちらも未記入' },
] as const;

/** What both parties read before the first difference. */
export const NO_SCORE = '点数や順位は付けません。違いは、話し合いを始める場所です。食い違ったところから並べています。';

/** Tells whether a standing asks for talk. */
export function isTalk(standing: Standing): boolean {
  return standing === 'difference' || standing === 'both-talk';
}

/** Names a spot as people call it: the phase, the number in it, and the timing where there are several. */
export function labelSpot({ timings }: Checklist, { group, item, timing }: Spot): string {
  const number = `${group.label || group.title}-${group.items.indexOf(item) + 1}`;
  return timings.length > 1 ? `${number}${timing.label}` : number;
}

export type Standing = (typeof STANDINGS)[number]['id'];

export type MatchedSpot = Spot & {
  readonly marks: Readonly<Record<Party, Mark>>;
  readonly standing: Standing;
};

/**
 * Takes a sheet with both parties' marks and its checklist; gives every spot both fill, sorted by standing, then in the
 * order of the sheet; `of` keeps those of one timing, or of one group.
 */
export function matchParties(
  sheet: Sheet,
  checklist: Checklist,
  of: { readonly timing?: string | undefined; readonly group?: string | undefined } = {},
): readonly MatchedSpot[] {
  const city = new Set(listSpots(checklist, 'city').map(nameSpot));
  const spots = listSpots(checklist, 'group')
    .filter((spot) => city.has(nameSpot(spot)))
    .filter(({ timing, group }) => timing.id === (of.timing ?? timing.id) && group.id === (of.group ?? group.id))
    .map((spot) => {
      const markOf = (party: Party) => markAt(sheet, spot.item.id, spot.timing.id, party);
      const marks = { group: markOf('group'), city: markOf('city') };
      return { ...spot, marks, standing: standingOf(marks.group, marks.city) };
    });
  return STANDINGS.flatMap(({ id }) => spots.filter(({ standing }) => standing === id));
}

const SAME: Readonly<Record<Mark, Standing>> = {
  none: 'untouched',
  done: 'agreed',
  talk: 'both-talk',
  na: 'not-applicable',
};

/** Takes the marks of the two parties; gives how they stand to each other. */
export function standingOf(group: Mark, city: Mark): Standing {
  if (group === city) return SAME[group];
  return group === 'none' || city === 'none' ? 'one-sided' : 'difference';
}

function nameSpot({ item, timing }: Spot): string {
  return `${item.id}/${timing.id}`;
}
