import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logOf, SITES } from '../support/site/build-sites.ts';
import { EACH_SITE } from '../support/site/each-site.ts';

// Sites that were built by hand (HANDBOOK_KEEP_SITES) have no log.
test.skipIf(EACH_SITE.some((site) => !existsSync(logOf(SITES[site].out)))).each(EACH_SITE)(
  'Building the %s site warns of nothing, so that a warning is one that somebody must read',
  (site) => {
    const lines = readFileSync(logOf(SITES[site].out), 'utf8').split('\n');
    expect(lines.at(-2)).toContain('Complete!');
    expect(lines.filter((line) => /\[WARN\]|\[ERROR\]/.test(line))).toEqual([]);
  },
);
