import { MLEngine } from 'markuplint';
import { expect, test } from 'vitest';
import { readSources } from '../support/code/read-source.ts';

const CONFIG = {
  parser: { '\\.astro$': '@markuplint/astro-parser' },
  extends: ['markuplint:recommended-static-html'],
  rules: {
    // A component begins where the page that uses it has come to; tests/site/headings looks at whole pages.
    'heading-levels': false,
    // <small> is what side comments are for.
    'disallowed-element': false,
    // A dot or a bar that stands for a mark is explained in a sentence; it is no list.
    'use-list': false,
  },
} as const;

test('markuplint finds nothing in any component, layout or page', async () => {
  const files = readSources('src/**/*.astro');
  expect(files.length).toBeGreaterThan(80);
  const problems: string[] = [];
  for (const { path, text } of files) {
    const engine = await MLEngine.fromCode(text, { name: path, noSearchConfig: true, config: CONFIG });
    const { violations = [] } = (await engine.exec()) ?? {};
    // What a component draws is judged on the built page (tests/site/validity); here only its name is seen.
    const own = violations.filter(({ message }) => !/^The "[A-Z]\w*" element is not allowed/.test(message));
    problems.push(...own.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
  }
  expect(problems).toEqual([]);
});
