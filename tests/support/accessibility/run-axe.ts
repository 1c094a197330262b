import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  readonly getRules: () => readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
  readonly run: (options: RunOptions) => Promise<AxeResults>;
};

type Choice = {
  /** Rules that say nothing about the page as it stands. */
  readonly without?: readonly string[];
  /** Only these rules: where the rest has been asked of the same page already. */
  readonly only?: readonly string[];
};

/**
 * Takes a page; gives every violation of all rules of axe, those that are off by default included (AAA contrast, target
 * size), as `rule: element — what is wrong`. Only the rules that axe itself calls experimental stay off: they guess.
 * What the page folds away is unfolded first, so that it is looked at too.
 */
export async function runAxe(page: Page, { without = [], only }: Choice = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async ([left, chosen]) => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const { axe } = globalThis as unknown as { axe: Axe }; // put there by the line above
      const isMeant = (id: string, tags: readonly string[]) =>
        chosen ? chosen.includes(id) : !tags.includes('experimental') && !left.includes(id);
      const rules = Object.fromEntries(
        axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: isMeant(ruleId, tags) }]),
      );
      return (await axe.run({ rules, resultTypes: ['violations'] })).violations;
    },
    [without, only] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => describe(id, node)));
}

function describe(id: string, { target, failureSummary = '' }: NodeResult): string {
  return `${id}: ${target.join(' ')} — ${failureSummary.replace(/\s+/g, ' ')}`;
}
