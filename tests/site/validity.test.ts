import { expect, test } from 'vitest';
import { findInvalid } from '../support/accessibility/find-invalid.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)('Every page of the %s site is valid HTML', async (site) => {
  expect(await findInvalid(readPages(site)), 'each line names page, rule, fault and element').toEqual([]);
});
