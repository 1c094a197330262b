import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { HTML_RULES } from './html-rules.ts';

const validator = new HtmlValidate({
  ...HTML_RULES,
  rules: {
    ...HTML_RULES.rules,
    // A browser writes out what it holds in its own way: hidden="".
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Set by scripts, which the policy allows; in pages it is forbidden (tests/site/validity).
    'no-inline-style': 'off',
    // HTML has no list that opens under a field.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // What narrows a list does so at once; there is nothing to send.
    'wcag/h32': 'off',
  },
});

/** Takes a page as it stands now, with what scripts have drawn; gives what is wrong with its HTML. */
export async function validateDrawn(page: Page): Promise<readonly string[]> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const { results } = await validator.validateString(`<!DOCTYPE html>${html}`);
  return (
    results
      .flatMap(({ messages }) => messages)
      // The standard allows it: <details> is no sectioning content any more.
      .filter(({ message }) => !message.startsWith('<details> element is not permitted as a descendant of <th>'))
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)
  );
}
