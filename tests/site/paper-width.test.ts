import { expect, test } from 'vitest';
import { findCutTexts } from '../support/find-cut-texts.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('real');
/** The text area of an upright A4 page between margins of 18 mm, in CSS pixels. */
const TEXT_AREA = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };

test.each(Object.entries(PAGE_KINDS))('No text of the page of the kind %s is cut on paper', async (_kind, path) => {
  const page = await site.open(path, { viewport: TEXT_AREA });
  await page.emulateMedia({ media: 'print' });
  expect(await findCutTexts(page), 'these texts stick out at the right').toEqual([]);
});
