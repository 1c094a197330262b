import type { Basis, Effect } from './rule-words.ts';

/** What the wizard asks and what it knows. Data stand in content/wizard and content/cities/<city>/rules.yaml. */

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says that nobody works together: what is asked for lies outside of collaboration. */
  readonly outside?: true | undefined;
  /** Says that one deals with the other side, which is collaboration whoever carries out what comes of it. */
  readonly talks?: true | undefined;
  /** The answers it stands for, where one wants several things at once; left out when it stands for itself. */
  readonly means?: readonly string[] | undefined;
  /** The head of the column that forms with this answer stand under in the table of who leads. */
  readonly zone?: string | undefined;
};

export type Question = {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly forGroup?: string | undefined;
  readonly why: string;
  /** How much an answer counts for or against a form. */
  readonly weight: number;
  readonly options: readonly Option[];
};

/**
 * What shuts a form out, whatever speaks for it. `only`: the form can be where one of these answers is given; `never`:
 * it cannot be where all of these are. わからない (`unknown`) may stand among the answers of `never`.
 */
export type Gate = {
  readonly forms: readonly string[];
  readonly only?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly never?: Readonly<Record<string, readonly string[]>> | undefined;
};

/** Why a gate is there, in the order of the gates; the statute names the year of its text. */
export type GateReason = { readonly reason: string; readonly statute: string };

/** One reason: what an answer does to a form, and how it is known. `city` is empty for inferences. */
export type Rule = {
  readonly form: string;
  readonly question: string;
  readonly answer: string;
  readonly effect: Effect;
  readonly basis: Basis;
  readonly reason: string;
  readonly city: string;
  /** The form that is named as an example and makes the reason: the answer counts for that one alone. */
  readonly through?: string | undefined;
  readonly position: string;
  readonly path: string;
};

/** Answers by question id. A question that is not there was not asked yet; `unknown` is わからない. */
export type Answers = Readonly<Record<string, string>>;

/** A form weighed: the rules that speak, the number of answers for and against, and what they weigh together. */
export type WeighedForm = {
  readonly form: string;
  readonly counts: { readonly for: number; readonly against: number };
  readonly score: number;
  readonly rules: readonly Rule[];
};

/** The four ways the wizard can end. `isPair`: the first rank answers two wishes, each with its own form. */
export type Outcome =
  | {
      readonly kind: 'candidates';
      readonly ranks: readonly (readonly WeighedForm[])[];
      readonly isPair: boolean;
      readonly others: readonly WeighedForm[];
    }
  | { readonly kind: 'outside'; readonly question: string; readonly answer: string }
  | {
      readonly kind: 'contradiction';
      readonly clash: readonly [string, string];
      readonly others: readonly WeighedForm[];
    }
  | { readonly kind: 'not-enough'; readonly known: number; readonly needed: number; readonly open: readonly string[] };
