import { expect, test } from 'vitest';
import { pickSheets } from '../../../src/domain/wizard/pick-sheets.ts';
import type { Role } from '../../../src/domain/wizard/answers.ts';
import type { WizardSheet } from '../../../src/domain/wizard/wizard-data.ts';

const sheet = (
  title: string,
  when: WizardSheet['when'],
  forms: readonly string[] = [],
  roles: readonly Role[] = ['staff', 'group'],
): WizardSheet => ({ title, path: `/${title}/`, when, forms, formGroups: {}, roles });
const SHEETS = [
  sheet('find', 'find'),
  sheet('ask', 'prepare', [], ['staff']),
  sheet('talk', 'prepare'),
  sheet('agree', 'agree', ['bridge']),
  sheet('look', 'choose', ['bridge']),
  sheet('end', 'review'),
];
const titles = (form: string, role: Role) => pickSheets(SHEETS, form, role).map(({ title }) => title);

// content.md D16, M24; use.md B13.
test('Three sheets at most: those made for the form first, then what helps after the choice', () => {
  expect(titles('bridge', 'staff')).toEqual(['agree', 'look', 'ask']);
  expect(titles('boat', 'staff')).toEqual(['ask', 'talk', 'end']);
});

test('A sheet that only the other side fills is not offered', () => {
  expect(titles('bridge', 'group')).toEqual(['agree', 'look', 'talk']);
});
