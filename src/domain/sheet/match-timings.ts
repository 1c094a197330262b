import { listSpots, type Checklist, type ChecklistGroup, type ChecklistItem, type Party } from './checklist.ts';
import { commentKey, untimedComment } from './comment.ts';
import type { Mark } from './mark.ts';
import { markAt, valueAt, type Sheet } from './sheet.ts';

/** What became of an item from the first time to the last, in the order in which it is shown. It is no score. */
export const COURSES = [
  { id: 'changed', label: '印が変わった項目' },
  { id: 'one-time', label: '片方の時期だけに印がある項目' },
  { id: 'same', label: '印が変わらない項目' },
  { id: 'untouched', label: 'まだ印のない項目' },
] as const;

export type Course = (typeof COURSES)[number]['id'];

/** One party's mark and comment at the first and at the last time. */
export type PartyCourse = {
  readonly party: Party;
  readonly marks: readonly [Mark, Mark];
  readonly comments: readonly [string, string];
  readonly course: Course;
};

/** An item with the course of every party that fills it in; its own course is the first of theirs. */
export type ItemCourse = {
  readonly item: ChecklistItem;
  readonly group: ChecklistGroup;
  readonly parties: readonly PartyCourse[];
  readonly course: Course;
};

/** Takes a sheet and its checklist of several timings; gives its items by course, then in the order of the sheet. */
export function matchTimings(sheet: Sheet, checklist: Checklist): readonly ItemCourse[] {
  const items = checklist.groups.flatMap((group) => group.items.map((item) => ({ item, group })));
  const told = items.map(({ item, group }): ItemCourse => {
    const parties = checklist.parties
      .filter((party) => listSpots(checklist, party).some((spot) => spot.item === item))
      .map((party) => followParty(sheet, checklist, item.id, party));
    const course = COURSES.find(({ id }) => parties.some((one) => one.course === id))?.id ?? 'untouched';
    return { item, group, parties, course };
  });
  return COURSES.flatMap(({ id }) => told.filter(({ course }) => course === id));
}

function followParty(sheet: Sheet, checklist: Checklist, item: string, party: Party): PartyCourse {
  const ends = [checklist.timings[0]?.id ?? '', checklist.timings.at(-1)?.id ?? ''] as const;
  const [before, after] = ends.map((timing) => markAt(sheet, item, timing, party));
  const [said, later] = ends.map((timing) => {
    const where = { item, timing, party };
    return [valueAt(sheet, commentKey(checklist, where)), untimedComment(sheet, checklist, where)]
      .filter(Boolean)
      .join('／');
  });
  const marks = [before ?? 'none', after ?? 'none'] as const;
  return { party, marks, comments: [said ?? '', later ?? ''], course: courseOf(...marks) };
}

function courseOf(before: Mark, after: Mark): Course {
  if (before === after) return before === 'none' ? 'untouched' : 'same';
  return before === 'none' || after === 'none' ? 'one-time' : 'changed';
}
