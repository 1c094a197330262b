import type { Basis, Effect } from './rule-words.ts';

/** What the wizard asks and what it knows. Data stand in content/wizard and content/cities/<city>/rules.yaml. */

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says that nobody works together: what is asked for lies outside of collaboration. */
  readonly outside?: true | undefined;
  /** Says that one talks with the other side, which is collaboration whoever carries out what comes of it. */
  readonly talks?: true | undefined;
  /** The head of the column that forms with this answer stand under in the table of who leads. */
  readonly zone?: string | undefined;
};

export type Question = {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly forGroup?: string | undefined;
  readonly why: string;
  /** A form that the answer speaks against is no candidate, whatever else speaks for it. */
  readonly gate?: true | undefined;
  readonly options: readonly Option[];
};

/** One reason: what an answer does to a form, and how it is known. `city` is empty for inferences. */
export type Rule = {
  readonly form: string;
  readonly question: string;
  readonly answer: string;
  readonly effect: Effect;
  readonly basis: Basis;
  readonly reason: string;
  readonly city: string;
  readonly position: string;
  readonly path: string;
};

/** Answers by question id. A question that is not there was not asked yet; `unknown` is わからない. */
export type Answers = Readonly<Record<string, string>>;

/** A form weighed: the rules that speak, and the number of questions that speak for and against. */
export type WeighedForm = {
  readonly form: string;
  readonly counts: { readonly for: number; readonly against: number };
  readonly rules: readonly Rule[];
};

/** The four ways the wizard can end. */
export type Outcome =
  | {
      readonly kind: 'candidates';
      readonly ranks: readonly (readonly WeighedForm[])[];
      readonly others: readonly WeighedForm[];
    }
  | { readonly kind: 'outside'; readonly question: string; readonly answer: string }
  | {
      readonly kind: 'contradiction';
      readonly clash: readonly [string, string];
      readonly others: readonly WeighedForm[];
    }
  | { readonly kind: 'not-enough'; readonly known: number; readonly needed: number; readonly open: readonly string[] };
