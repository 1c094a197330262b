import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { HTML_RULES } from '../support/accessibility/html-rules.ts';
import { isIndexable } from '../support/site/page-facts.ts';
import { readPages } from '../support/site/read-site.ts';

const validator = new HtmlValidate(HTML_RULES);

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
