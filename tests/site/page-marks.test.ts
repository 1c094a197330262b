import { expect, test } from 'vitest';
import { NAME, POSITION, selectSection } from '../../src/domain/page/page-marks.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)(
  'Every section and list of the %s site says on its page its name, its city and its document',
  (site) => {
    const pages = new Map(readPages(site).map(({ path, root }) => [path, root]));
    const sections = readSections(site);
    const told = sections.map(({ code, path }) => {
      const section = pages.get(path.replace(/#.*/, ''))?.querySelector(selectSection(code));
      const around = section?.closest(`[${POSITION}]`);
      return { code, name: section?.getAttribute(NAME), position: around?.getAttribute(POSITION) };
    });
    expect(sections.length).toBeGreaterThan(100);
    expect(told.map(({ name }) => name)).toEqual(sections.map(({ title }) => title));
    const lost = told.filter(({ position }, at) => !position?.startsWith(`${sections[at]?.city} `));
    expect(lost).toEqual([]);
  },
);
