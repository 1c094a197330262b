/** Who fills a sheet: the citizens' group (団体) or the city (市). */
export type Party = 'group' | 'city';

/** Every party with the word the reader sees. */
export const PARTIES: readonly { readonly id: Party; readonly label: string }[] = [
  { id: 'group', label: '団体' },
  { id: 'city', label: '市' },
];

/** Takes a party; gives the word the reader sees. */
export function labelParty(party: Party): string {
  return PARTIES.find(({ id }) => id === party)?.label ?? party;
}

export type ChecklistItem = { readonly id: string; readonly text: string; readonly hint?: string | undefined };

/** One phase (or group) of a checklist: its advice and its items. Ids are permanent: saved sheets refer to them. */
export type ChecklistGroup = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly points: readonly { readonly title: string; readonly text: string }[];
  readonly items: readonly ChecklistItem[];
  /** The only party that fills this group; left out when every party of the checklist does. */
  readonly party?: Party | undefined;
};

export type ChecklistField = { readonly id: string; readonly label: string; readonly ours: boolean };
export type ChecklistTiming = { readonly id: string; readonly label: string };

/** A checklist: what is filled in, parties × timings × items. */
export type Checklist = {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly fields: readonly ChecklistField[];
  readonly timings: readonly ChecklistTiming[];
  readonly groups: readonly ChecklistGroup[];
  /** Changes whenever a text, item or timing changes; a saved sheet remembers the edition it was begun with. */
  readonly edition: string;
};

/** One phase of a checklist as it is printed in its chapter: with the heads of the checklist on its first phase. */
export type ChecklistPhase = ChecklistGroup & {
  readonly list: string;
  readonly fields: readonly ChecklistField[];
  readonly timings: readonly ChecklistTiming[];
};

/** One spot to mark: an item at a timing. */
export type Spot = { readonly item: ChecklistItem; readonly timing: ChecklistTiming; readonly group: ChecklistGroup };

/** Takes a checklist and a party; gives the spots that party marks, in their order. */
export function listSpots(checklist: Checklist, party: Party): readonly Spot[] {
  return checklist.groups
    .filter((group) => group.party === undefined || group.party === party)
    .flatMap((group) => group.items.flatMap((item) => checklist.timings.map((timing) => ({ item, timing, group }))));
}
