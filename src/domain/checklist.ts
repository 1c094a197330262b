/** One phase of a check sheet: its advice, its items, and when they are checked. Ids are permanent: saved sheets refer to them. */
export type ChecklistPhase = {
  readonly list: string;
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly points: readonly { readonly title: string; readonly text: string }[];
  readonly items: readonly { readonly id: string; readonly text: string }[];
  /** Fields at the head of the sheet; only its first phase carries them. */
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly timings: readonly { readonly id: string; readonly label: string }[];
};
