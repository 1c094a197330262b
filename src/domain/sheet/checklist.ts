/** Who fills a sheet, with the word the reader sees: the citizens' group or the city. */
export const PARTIES = [
  { id: 'group', label: '団体' },
  { id: 'city', label: '市' },
] as const;

export type Party = (typeof PARTIES)[number]['id'];

/** The steps of a project at which a checklist helps, in their order, with the words the reader sees. */
export const CHECKLIST_STEPS = [
  { id: 'find', label: '事業を見つけるとき' },
  { id: 'choose', label: '形を選ぶとき' },
  { id: 'prepare', label: '準備' },
  { id: 'agree', label: '取り決め' },
  { id: 'carry-out', label: '実施の前と後' },
  { id: 'review', label: '振り返り' },
] as const;

export type ChecklistStep = (typeof CHECKLIST_STEPS)[number]['id'];

/** Takes a party; gives the word the reader sees. */
export function labelParty(party: Party): string {
  return PARTIES.find(({ id }) => id === party)?.label ?? party;
}

/** Titles and pages of all lists by id, to say where a file or sheet of another list belongs; the base is in `path`. */
export type ListHomes = Readonly<Record<string, { readonly title: string; readonly path: string }>>;

export type ChecklistItem = {
  readonly id: string;
  readonly text: string;
  /** What it is called, where its place in its group does not name it. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** The clauses of an agreement that settle it, and where they are. */
  readonly clauses?: readonly { readonly title: string; readonly path: string }[];
};

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

export type ChecklistField = {
  readonly id: string;
  readonly label: string;
  readonly ours: boolean;
  /** A sheet without a name of its own is called by what stands there. */
  readonly names?: true | undefined;
  /** What its values are called, where they are ids. */
  readonly values?: Readonly<Record<string, string>> | undefined;
};
export type ChecklistTiming = { readonly id: string; readonly label: string };

/** A checklist: what is filled in, parties × timings × items. */
export type Checklist = {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly fields: readonly ChecklistField[];
  readonly timings: readonly ChecklistTiming[];
  readonly groups: readonly ChecklistGroup[];
  /** What is filled in, in a word; left out where it is a sheet. */
  readonly called?: string | undefined;
  /** Whether it is its words that count: marks alone then say nothing to the other party, and no code carries them. */
  readonly isOfWords?: true | undefined;
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

/** Gives the word for what is filled in. */
export function callSheet({ called = 'シート' }: Pick<Checklist, 'called'>): string {
  return called;
}

/** Takes the title of a list of items; names its items, not twice where the title does so. */
export function nameItems(title: string): string {
  return title.endsWith('項目') ? title : `${title}の項目`;
}

/** Takes a checklist and a party; gives the spots that party marks, in their order. */
export function listSpots(checklist: Checklist, party: Party): readonly Spot[] {
  return checklist.groups
    .filter((group) => group.party === undefined || group.party === party)
    .flatMap((group) => group.items.flatMap((item) => checklist.timings.map((timing) => ({ item, timing, group }))));
}

/** Takes a checklist; gives whether it knows the cell of that name. */
export function isCellKnown({ fields, groups }: Checklist, key: string): boolean {
  const [kind = '', first = ''] = key.split('/');
  if (['field', 'text', 'drawing'].includes(kind)) return fields.some(({ id }) => id === first);
  return ['name', 'place', 'date'].includes(kind) || groups.some(({ items }) => items.some(({ id }) => id === first));
}
