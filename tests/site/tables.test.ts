import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { tellWording } from '../../src/domain/handbook/wording.ts';
import { readPages } from '../support/site/read-site.ts';

const OFFICIAL = tellWording('official').heading;

test.each(EACH_SITE)(
  'Every table of the %s site has a caption or, in a city’s own words, a name that is not printed, and heads that say whether they head a row or a column',
  (site) => {
    const tables = readPages(site).flatMap(({ path, root }) =>
      root.querySelectorAll('table').map((table) => ({ path, table, isOfficial: root.textContent.includes(OFFICIAL) })),
    );
    expect(tables.length).toBeGreaterThan(20);
    const problems = tables.flatMap(({ path, table, isOfficial }) => {
      const hidden = isOfficial ? table.getAttribute('aria-label') : '';
      const caption = table.querySelector('caption')?.textContent.trim() || hidden || '';
      const heads = table.querySelectorAll('th');
      const unscoped = heads.filter(
        (head) => !['col', 'row', 'colgroup', 'rowgroup'].includes(head.getAttribute('scope') ?? ''),
      );
      return [
        ...(caption === '' ? [`${path} a table has no caption: ${table.textContent.trim().slice(0, 40)}`] : []),
        ...(heads.length === 0 ? [`${path} table "${caption}" has no head cells`] : []),
        ...unscoped.map((head) => `${path} table "${caption}": head "${head.textContent.trim()}" has no scope`),
      ];
    });
    expect(problems).toEqual([]);
  },
);

test.each(EACH_SITE)('Every row of a table of the %s site that joins no rows has as many cells as its head', (site) => {
  const problems = readPages(site).flatMap(({ path, root }) =>
    root.querySelectorAll('table').flatMap((table) => {
      const [first = 0, ...others] = table
        .querySelectorAll('tr')
        .map((row) =>
          row.querySelectorAll('th,td').reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0),
        );
      const spans = table.querySelector('[rowspan]');
      return !spans && others.some((count) => count !== first)
        ? [
            `${path} "${table.querySelector('caption')?.textContent.trim()}": rows of ${[first, ...others].join(', ')} cells`,
          ]
        : [];
    }),
  );
  expect(problems).toEqual([]);
});
