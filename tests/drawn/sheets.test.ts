import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';
import { measureSheets } from '../support/paper/measure-sheets.ts';

const site = useSite('real');
/** Of each city a chapter with figures, tables or notes, and comparisons, which are printed across. */
const PRINTED = [
  '/kodaira/handbook/basics/',
  '/inagi/guideline/effects/',
  '/nishitokyo/policy/basics/',
  '/odawara/guideline/forms/',
  '/compare/contacts/',
  '/compare/principles/',
  '/compare/missing/inagi/',
  '/compare/missing/kodaira/',
  '/compare/missing/nishitokyo/',
  '/compare/missing/odawara/',
  '/kodaira/projects/',
  '/kodaira/schemes/theme-grant/',
  '/schemes/',
  '/forms/',
  '/forms/commission/',
  '/glossary/',
  '/kodaira/',
  '/checklists/',
  '/history/',
];

test.each(PRINTED)(
  'On the paper of %s no heading stands within two lines of a foot, and no sheet but the last is less than half full',
  async (path) => {
    const page = await site.open(path);
    const sheets = await measureSheets(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
    expect(sheets.length).toBeGreaterThan(1);
    const faults = sheets
      .slice(0, -1)
      .flatMap(({ filledTo, lonely }, at) => [
        ...lonely.map((heading) => `sheet ${at + 1} ends with the heading ${heading}`),
        ...(filledTo < 0.5 ? [`sheet ${at + 1} is filled to ${filledTo.toFixed(2)}`] : []),
      ]);
    expect(faults).toEqual([]);
  },
);
