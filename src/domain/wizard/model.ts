import type { Basis, Effect } from './rule-words.ts';

/** What the wizard asks and what it knows. Data stand in content/wizard and content/cities/<city>/rules.yaml. */

export type Option = { readonly id: string; readonly label: string; readonly hint?: string | undefined };

export type Question = {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly forGroup?: string | undefined;
  readonly why: string;
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
