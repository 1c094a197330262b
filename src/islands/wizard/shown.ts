import type { WizardAsking, WizardResult } from '../../domain/wizard/wizard-data.ts';
import type { WizardRoute } from './wizard-route.ts';

/** What every part of the result draws from. */
export type Shown = {
  readonly asking: WizardAsking;
  readonly result: WizardResult;
  readonly route: WizardRoute;
  readonly base: string;
  /** What the chosen city calls a form, in the brackets of a name. */
  readonly callForm: (form: string) => string;
};
