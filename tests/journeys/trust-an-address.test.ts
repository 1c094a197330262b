import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../support/samples/hostile-text.ts';
import { MUTUAL } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const site = useSite('real');

/** Pages that read their address, each with addresses as the site itself writes them. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  '/search/': ['?q=協働&city=小平市&kind=section', '?q=第12条&document=小平市%20条例'],
  '/choose/': [
    '?v=1&city=odawara&stage=carry-out&at=lead',
    '?v=1&stage=carry-out&lead=equal&subject=event&at=result&role=group',
  ],
  '/compare/forms/': ['?cities=inagi,odawara', '?cities=inagi#themes'],
  '/kodaira/projects/': ['?q=大学&form=commission&sort=name', '?department=市民協働&partner=大学#p12'],
  '/booklet/': ['?s=1111-1312-3012', '?add=4021&document=inagi/guideline'],
  [MUTUAL]: ['#marks=0000', '#sheet=abc&view=compare'],
  '/settings/': ['?view=ruby#view'],
  '/offline/': ['?state=saved#saved'],
};
/** Longer ones no host takes. */
const LONGEST = 1_000;
/** The seed makes a failure come again. */
const draw = (texts: fc.Arbitrary<string>, numRuns: number, seed: number) =>
  fc.sample(texts, { numRuns, seed }).map((text) => text.toWellFormed().slice(0, LONGEST));

/** Of each page three damaged addresses as a person may paste them, and three with an odd value, well written. */
const ADDRESSES = Object.entries(READERS).flatMap(([path, written], seed) => {
  const [, name = '?q='] = /^([?#]\w+=)/.exec(written[0] ?? '') ?? [];
  // What reads one thing only, or nothing, is soon asked.
  const reads = written.length > 1;
  return [
    ...draw(hostileText(...written), reads ? 3 : 1, seed).map(
      (text) => `${path}${/^[?#]/.test(text) ? '' : '?'}${text}`,
    ),
    ...draw(hostileText(), reads ? 2 : 1, seed).map((text) => `${path}${name}${encodeURIComponent(text)}`),
    `${path}${name}${encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>')}`,
  ];
});

test('Whatever stands in an address, no page runs it, breaks on it, or asks another host', async () => {
  const page = await site.open('/about/');
  const visit = await watchVisit(page);
  for (const address of ADDRESSES) {
    await page.goto(site.url(address));
    await page.waitForFunction(() => {
      const waits = document.querySelector('astro-island[ssr]:not([client=visible])');
      return waits === null && !/探しています/.test(document.querySelector('[role=status]')?.textContent ?? '');
    });
    expect(await page.locator('h1').isVisible(), address).toBe(true);
    expect(await page.locator('main img, main iframe, main [onerror]').count(), address).toBe(0);
  }
  expect(ADDRESSES.length).toBe(42);
  // A number that no section has is asked for like any other, and the browser notes that there is none.
  expect(visit.complaints.filter((text) => !/\/booklet\/.* 404 /.test(text))).toEqual([]);
  expect([...visit.origins]).toEqual([new URL(site.url('/')).origin]);
  expect(visit.sent).toEqual([]);
});
