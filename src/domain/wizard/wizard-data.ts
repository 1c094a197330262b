import type { NamedPlace } from '../handbook/named-place.ts';
import type { ChecklistStep } from '../sheet/checklist.ts';
import type { Role } from './answers.ts';
import type { Gate, GateReason, Question, Rule } from './model.ts';

/** A city to choose; where there are very many, its prefecture is told. */
export type AskedCity = { readonly id: string; readonly name: string; readonly prefecture?: string | undefined };

/** What the wizard needs to ask: it comes with the page. */
export type WizardAsking = {
  readonly version: number;
  readonly cities: readonly AskedCity[];
  readonly forms: readonly string[];
  readonly questions: readonly Question[];
  readonly gates: readonly Gate[];
};

/** A form as the wizard shows it: its own page, and each city's name of it; `under` is the form it is an example of. */
export type WizardForm = {
  readonly id: string;
  readonly title: string;
  readonly gist: string;
  readonly names: readonly {
    readonly city: string;
    readonly name: string;
    readonly under: string;
    readonly edition: string;
    readonly path: string;
    /** How many things its documents warn of; they stand at its path. */
    readonly cautions: number;
  }[];
};

/** A sheet that helps: for which forms (none named: for all), when, and per form the group that is about it. */
export type WizardSheet = {
  readonly title: string;
  readonly path: string;
  readonly when: ChecklistStep;
  readonly forms: readonly string[];
  readonly formGroups: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
};

/** A passage as a reason or a step names it. */
export type Place = Pick<NamedPlace, 'position' | 'path'>;

/** What only the result needs: it is fetched while questions are answered. */
export type WizardResult = {
  readonly forms: readonly WizardForm[];
  readonly rules: readonly Rule[];
  readonly cityForms: Readonly<Record<string, readonly string[]>>;
  readonly gateReasons: readonly GateReason[];
  /** What to do next with a form, by role. */
  readonly next: Readonly<Record<string, Readonly<Record<Role, string>>>>;
  readonly notes: readonly { readonly forms: readonly string[]; readonly text: string; readonly statute: string }[];
  readonly contacts: readonly {
    readonly city: string;
    readonly name: string;
    readonly tel: string;
    readonly asOf: string;
    readonly path: string;
  }[];
  readonly schemes: readonly {
    readonly city: string;
    readonly title: string;
    readonly asOf: string;
    readonly path: string;
    readonly forms: readonly string[];
  }[];
  /** What an answer of an earlier version of the questions means since. */
  readonly changes: readonly { readonly version: number; readonly texts: readonly string[] }[];
  readonly sites: Readonly<Record<string, string>>;
  readonly differences: readonly {
    readonly forms: readonly string[];
    readonly text: string;
    readonly places: readonly Place[];
  }[];
  readonly checklists: readonly WizardSheet[];
  /** The forms for which there is a draft of an agreement. */
  readonly agreements: readonly string[];
  readonly steps: readonly {
    readonly text: string;
    readonly role?: Role | undefined;
    readonly places: readonly Place[];
  }[];
};

/** All that the wizard asks and knows, with what only its tables and the page about it tell. */
export type WizardData = {
  readonly asking: WizardAsking;
  readonly result: WizardResult;
  readonly weighs: Readonly<Record<string, string>>;
  readonly limits: readonly string[];
};
