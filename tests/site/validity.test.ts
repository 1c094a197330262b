import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/each-site.ts';
import { isIndexable } from '../support/page-facts.ts';
import { readPages } from '../support/read-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // MDX and Preact write <br/> and <input/> where Astro writes <br> and <input>; a browser reads both alike.
    'void-style': 'off',
    // A telephone number is copied and searched for; U+2011 instead of the hyphen would spoil both.
    'tel-non-breaking': 'off',
  },
});

test.each(EACH_SITE)('Every page of the %s site is valid HTML', async (site) => {
  const problems: string[] = [];
  for (const page of readPages(site)) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      // The length of a title matters in lists of search results, where forwards and print pages never stand.
      if (ruleId === 'long-title' && !isIndexable(page)) continue;
      problems.push(`${page.path} ${ruleId}: ${message} at ${selector}`);
    }
  }
  expect(problems, 'each line names page, rule, fault and element').toEqual([]);
});
