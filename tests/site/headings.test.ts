import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages, type SitePage } from '../support/site/read-site.ts';

test.each(EACH_SITE)(
  'Every page of the %s site has exactly one heading of the first rank, and it says something',
  (site) => {
    const problems = readPages(site).flatMap(({ path, root }) => {
      const texts = root.querySelectorAll('h1').map((heading) => heading.textContent.trim());
      return texts.length === 1 && texts[0] !== ''
        ? []
        : [`${path} has these h1: ${JSON.stringify(texts)}; leave one with text`];
    });
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)('Headings of the %s site never skip a rank and are never empty', (site) => {
  const problems = readPages(site).flatMap(findFaults);
  expect(problems).toEqual([]);
});

function findFaults({ path, root }: SitePage): readonly string[] {
  const headings = root.querySelectorAll('h1,h2,h3,h4,h5,h6').map(({ tagName, textContent }) => ({
    rank: Number(tagName.slice(1)),
    text: textContent.trim(),
  }));
  return headings.flatMap(({ rank, text }, index) => {
    const before = headings[index - 1];
    if (text === '') return [`${path} h${rank} is empty: give it a text`];
    if (rank > (before?.rank ?? 0) + 1) {
      return [
        `${path} h${rank} "${text}" follows ${before ? `h${before.rank} "${before.text}"` : 'nothing'}: use h${(before?.rank ?? 0) + 1}`,
      ];
    }
    return [];
  });
}
