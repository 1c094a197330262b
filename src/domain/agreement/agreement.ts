import type { Party } from '../sheet/checklist.ts';

/** How a field is filled in: one line, several, a day, yen, or one of some sentences. */
export const FIELD_KINDS = ['text', 'long', 'date', 'amount', 'choice'] as const;

/** What a field may take from the city a draft is for: its name, or its first desk. */
export const CITY_FACTS = ['name', 'desk'] as const;

export type CityFact = (typeof CITY_FACTS)[number];

/** The only time of a draft: what the two decide is one thing, as of now. */
export const NOW = { id: 'now', label: '案' } as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** Of which kinds of agreement and forms of collaboration something is; what is not named is not asked. */
export type Only = {
  readonly kinds?: readonly string[] | undefined;
  readonly forms?: readonly string[] | undefined;
};

/** What a draft is about: the kind of agreement, the form of collaboration, the city. Empty where nobody has chosen. */
export type Choice = { readonly kind: string; readonly form: string; readonly city: string };

/** From where the value of a field is known: a sheet, the wizard's answers, the city, or the kind and form. */
export type FieldSource =
  | { readonly list: string; readonly item: string; readonly party?: Party | undefined }
  | { readonly list: string; readonly field: string }
  | { readonly answers: Readonly<Record<string, readonly string[]>>; readonly text: string }
  | { readonly city: CityFact }
  | (Only & { readonly text: string });

/** Something the two parties decide. Its id is permanent: stored drafts refer to it. */
export type AgreementField = {
  readonly id: string;
  readonly label: string;
  readonly ask: string;
  readonly kind: FieldKind;
  readonly hint?: string | undefined;
  readonly example?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** Whether the two settle it before anything else: a draft leads with it. */
  readonly first?: true | undefined;
  readonly from: readonly FieldSource[];
};

/** A field of the head and the signatures, which every draft has; a draft without a name is called by `names`. */
export type HeadField = AgreementField & { readonly names?: true | undefined };

/** A note on law: what to ask the desk about. */
export type LawNote = Only & { readonly text: string; readonly statute: string };

/** Where a city's document speaks of what a clause is about. */
export type Passage = {
  readonly city: string;
  readonly position: string;
  readonly path: string;
  readonly says: string;
  readonly forms?: readonly string[] | undefined;
};

/** The wording of a clause, with `{field}` where something is decided. */
export type ClauseText = Only & {
  readonly lead: string;
  readonly items: readonly (Only & { readonly text: string; readonly items: readonly string[] })[];
};

/** An item of a checklist that a clause settles. */
export type SheetItem = { readonly list: string; readonly item: string };

export type Clause = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Why it cannot be left out; undefined where it can. */
  readonly always?: string | undefined;
  readonly forms?: readonly string[] | undefined;
  readonly text: readonly ClauseText[];
  readonly fields: readonly AgreementField[];
  readonly passages: readonly Passage[];
  readonly law: readonly LawNote[];
  readonly sheetItems: readonly SheetItem[];
};

/** A kind of agreement, by the money between the two; `clauses` are ids in their order. */
export type AgreementKind = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly gist: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly string[];
  readonly paper: string;
  readonly first: readonly string[];
  readonly cautions: readonly LawNote[];
  readonly parties: Readonly<Record<'city' | 'group', string>>;
  readonly opening: string;
  readonly closing: string;
  /** The lines for those who sign, where they are others than every draft's. */
  readonly signature?: readonly string[] | undefined;
  readonly clauses: readonly string[];
};

/** A city that a draft may be for, and whom to ask there. */
export type AgreementCity = {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly contacts: readonly {
    readonly name: string;
    readonly tel: string;
    readonly asOf: string;
    readonly path: string;
  }[];
};

/** A question of the wizard whose answer fills a draft, and what its answers are called. */
export type AskedBefore = {
  readonly id: string;
  readonly label: string;
  readonly answers: Readonly<Record<string, string>>;
};

/** All that a draft is made from. */
export type AgreementBook = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly notice: readonly string[];
  readonly heads: readonly HeadField[];
  /** The day and the lines for those who sign. */
  readonly signature: readonly string[];
  readonly kinds: readonly AgreementKind[];
  readonly clauses: readonly Clause[];
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  readonly cities: readonly AgreementCity[];
  readonly questions: readonly AskedBefore[];
};

/** Tells whether something is of a draft's kind and form. A form that nobody chose shuts nothing out. */
export function fits({ kinds, forms }: Only, { kind, form }: Omit<Choice, 'city'>): boolean {
  return (kinds?.includes(kind) ?? true) && (form === '' || (forms?.includes(form) ?? true));
}

/**
 * Gives the clauses that a kind and form may have, in their order, whether they are switched off or not. What is of
 * forms that the kind is not used with is left out, so that it counts for nothing where no form is chosen.
 */
export function listClauses(book: AgreementBook, choice: Omit<Choice, 'city'>): readonly Clause[] {
  const kind = book.kinds.find(({ id }) => id === choice.kind);
  const isOfKind = ({ forms }: Only) => forms === undefined || forms.some((form) => kind?.forms.includes(form));
  return (kind?.clauses ?? [])
    .flatMap((id) => book.clauses.find((clause) => clause.id === id) ?? [])
    .filter(({ forms }) => isOfKind({ forms }) && fits({ forms }, choice))
    .map((clause) => ({
      ...clause,
      text: clause.text.filter(isOfKind).map((one) => ({ ...one, items: one.items.filter(isOfKind) })),
      passages: clause.passages.filter(isOfKind),
      law: clause.law.filter(isOfKind),
    }));
}
