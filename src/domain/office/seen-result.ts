import type { Role } from '../wizard/answers.ts';
import type { Answers } from '../wizard/model.ts';
import type { FormName } from '../wizard/name-form.ts';
import type { WizardAsking, WizardResult } from '../wizard/wizard-data.ts';

/** A result of the wizard as it is seen, and the day on which it was. */
export type SeenResult = {
  readonly asking: WizardAsking;
  readonly result: WizardResult;
  readonly city: string;
  readonly role: Role;
  readonly answers: Answers;
  /** The public address of this result. */
  readonly address: string;
  readonly today: string;
  /** Makes a full address of a path of the site. */
  readonly toAddress: (path: string) => string;
};

/** How a result calls forms, questions, answers and cities, and how many answers are わからない. */
export type FormNames = {
  readonly nameOf: (form: string) => FormName;
  readonly callForm: (form: string) => string;
  readonly short: (question: string) => string;
  readonly label: (question: string, answer: string) => string;
  readonly cityName: (city: string) => string;
  readonly unknown: number;
};
