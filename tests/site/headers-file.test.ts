import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/each-site.ts';
import { readFile } from '../support/read-data.ts';

test.each(EACH_SITE)('The %s site tells its host which headers to send with every page', (site) => {
  const [pattern, ...lines] = readFile(site, '_headers').trimEnd().split('\n');
  const headers = Object.fromEntries(lines.map((line) => line.trim().split(': ')));
  expect(pattern).toBe('/*');
  expect(headers).toMatchObject({
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
});
