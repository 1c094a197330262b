import { HtmlValidate } from 'html-validate';
import { isIndexable } from '../site/page-facts.ts';
import type { SitePage } from '../site/read-site.ts';
import { HTML_RULES } from './html-rules.ts';

/** What is not valid HTML in some pages: each line names page, rule, fault and element. */
export async function findInvalid(pages: readonly SitePage[]): Promise<readonly string[]> {
  const validator = new HtmlValidate(HTML_RULES);
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      // The length of a title matters in lists of search results, where forwards and print pages never stand.
      if (ruleId === 'long-title' && !isIndexable(page)) continue;
      problems.push(`${page.path} ${ruleId}: ${message} at ${selector}`);
    }
  }
  return problems;
}
