import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { measureSheets } from '../support/paper/measure-sheets.ts';

const site = useSite('fixture');
/** Every kind of page, whatever of it stands on paper, and what is printed most. */
const PRINTED = [
  ...Object.values(PAGE_KINDS).filter((path) => !path.includes('/n/')),
  '/inagi/guideline/effects/',
  '/inagi/guideline/print/',
  '/kodaira/guideline/print/',
  '/kodaira/handbook/print/',
  '/nishitokyo/policy/print/',
  '/odawara/guideline/print/',
  '/compare/contacts/',
  '/compare/principles/',
  '/compare/missing/kodaira/',
  '/compare/missing/nishitokyo/',
  '/compare/missing/odawara/',
  '/kodaira/schemes/theme-grant/',
];

test.each(PRINTED)(
  'On the paper of %s no heading stands within two lines of a foot, and no sheet but the last is less than half full',
  async (path) => {
    const page = await site.open(path);
    const sheets = await measureSheets(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
    expect(sheets.map(({ filledTo }) => filledTo)).not.toContain(0);
    const faults = sheets
      .slice(0, -1)
      .flatMap(({ filledTo, lonely }, at) => [
        ...lonely.map((heading) => `sheet ${at + 1} ends with the heading ${heading}`),
        ...(filledTo < 0.5 ? [`sheet ${at + 1} is filled to ${filledTo.toFixed(2)}`] : []),
      ]);
    expect(faults).toEqual([]);
  },
);
