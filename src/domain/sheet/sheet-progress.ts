import { listSpots, type Checklist, type Party } from './checklist.ts';
import { markAt, type Sheet } from './sheet.ts';

export type Progress = {
  readonly marked: number;
  readonly talk: number;
  readonly total: number;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly marked: number;
    readonly total: number;
  }[];
};

/**
 * Takes a sheet, its checklist and a party; gives how many spots that party has marked, in all and in each group;
 * at one timing, where that is given.
 */
export function countProgress(sheet: Sheet, checklist: Checklist, party: Party, timing?: string): Progress {
  const asked = listSpots(checklist, party).filter((spot) => spot.timing.id === (timing ?? spot.timing.id));
  const spots = asked.map(({ item, timing, group }) => ({
    group,
    mark: markAt(sheet, item.id, timing.id, party),
  }));
  const marked = (of: typeof spots) => of.filter(({ mark }) => mark !== 'none').length;
  const groups = [...new Set(spots.map(({ group }) => group))];
  return {
    marked: marked(spots),
    talk: spots.filter(({ mark }) => mark === 'talk').length,
    total: spots.length,
    groups: groups.map((group) => {
      const own = spots.filter((spot) => spot.group === group);
      return { id: group.id, title: group.title, marked: marked(own), total: own.length };
    }),
  };
}
