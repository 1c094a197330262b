import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** One thing the engine says: a fault, or something a person has to look at. */
export type IbmFinding = { readonly rule: string; readonly isFault: boolean; readonly text: string };

type Engine = {
  readonly Checker: new () => {
    readonly check: (
      node: Document,
      guidelines: readonly string[],
    ) => Promise<{
      readonly results: readonly {
        readonly ruleId: string;
        readonly value: readonly [string, string];
        readonly message: string;
        readonly snippet: string;
      }[];
    }>;
  };
};

/**
 * Takes a page as it stands; gives what IBM's Equal Access engine finds by all its rules for WCAG 2.2, recommendations
 * included.
 */
export async function runIbm(page: Page): Promise<readonly IbmFinding[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Engine }; // put there by the line above
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({ ruleId, kind: value[1], message, snippet }));
  });
  return found.map(({ ruleId, kind, message, snippet }) => ({
    rule: ruleId,
    isFault: kind === 'FAIL',
    text: `${ruleId}: ${snippet.slice(0, 160)} — ${message}`,
  }));
}
