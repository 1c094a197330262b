import type { NamedPlace } from '../handbook/named-place.ts';
import type { ChecklistStep } from '../sheet/checklist.ts';
import type { Question, Rule } from './model.ts';

/** A form as the wizard shows it: its own page, and each city's name of it. */
export type WizardForm = {
  readonly id: string;
  readonly title: string;
  readonly gist: string;
  readonly names: readonly {
    readonly city: string;
    readonly name: string;
    readonly edition: string;
    readonly path: string;
    readonly cautions: readonly string[];
  }[];
};

/** All that the wizard asks and knows, as plain values. */
export type WizardData = {
  readonly version: number;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly questions: readonly Question[];
  readonly forms: readonly WizardForm[];
  readonly rules: readonly Rule[];
  readonly differences: readonly {
    readonly forms: readonly string[];
    readonly text: string;
    readonly places: readonly NamedPlace[];
  }[];
  readonly limits: readonly string[];
  /** Checklists: for which forms (none named: for all), when in a project, and per form the group that is about it. */
  readonly checklists: readonly {
    readonly title: string;
    readonly path: string;
    readonly when: ChecklistStep;
    readonly forms: readonly string[];
    readonly formGroups: Readonly<Record<string, string>>;
  }[];
  readonly steps: readonly { readonly text: string; readonly places: readonly NamedPlace[] }[];
};
