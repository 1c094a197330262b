import type { Role } from './answers.ts';
import type { WizardSheet } from './wizard-data.ts';

/** More sheets than this nobody looks at after a choice. */
const SHOWN = 3;
/** What was to be found out before a form is chosen is behind the reader. */
const BEFORE = ['find', 'choose'];

/**
 * Takes all sheets, a form and the reader's role; gives the few that help now, in their order: those made for the form
 * first, then those for any form that are used after the choice. A sheet that only the other side fills is left out.
 */
export function pickSheets(sheets: readonly WizardSheet[], form: string, role: Role): readonly WizardSheet[] {
  const own = sheets.filter(({ roles }) => roles.includes(role));
  const made = own.filter(({ forms }) => forms.includes(form));
  const any = own.filter(({ forms, when }) => forms.length === 0 && !BEFORE.includes(when));
  return [...made, ...any].slice(0, SHOWN);
}
