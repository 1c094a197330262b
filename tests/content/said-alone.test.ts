import { expect, test } from 'vitest';
import { pointsSchema } from '../../src/schemas/points.ts';
import { listContent, readYaml } from '../support/content/read-content.ts';

const CITIES = ['kodaira', 'nishitokyo', 'inagi', 'odawara'];
const said = listContent('cities/*/points/*.yaml').flatMap((file) => {
  const [, city = '', concept = ''] = /cities\/([^/]+)\/points\/([^/]+)\.yaml$/.exec(file) ?? [];
  const themes = readYaml(file, pointsSchema).points.flatMap((point) => point.themes);
  return CITIES.includes(city) ? [...new Set(themes)].map((theme) => ({ city, row: `${concept}/${theme}` })) : [];
});

/** The rows of which a page says "only this city", each held against the documents of all four cities. */
const ALONE = {
  kodaira: [
    'contacts/other',
    'definition/agreement',
    'legal-basis/reform-plan',
    'organization/screening',
    'principles/methods',
    'problems/effort',
    'problems/matching',
    'problems/scheme',
    'procedure/find',
    'roles/education',
    'suitable-projects/citizen-led',
    'suitable-projects/community',
  ],
  nishitokyo: [
    'contacts/center',
    'organization/promoter',
    'suitable-projects/participation',
    'suitable-projects/timely',
  ],
  inagi: [
    'actors/intermediary',
    'principles/fairness',
    'principles/time-limit',
    'problems/citizen-awareness',
    'problems/group-publicity',
    'problems/information',
    'problems/neighborhood',
    'procedure/self-analysis',
    'schemes/volunteer',
  ],
  odawara: ['definition/trust', 'legal-basis/ordinance-activity', 'purpose/new-public'],
};

test('What the comparison says of one city alone, the documents of the other three do not say', () => {
  const rows = Map.groupBy(said, ({ row }) => row);
  const alone = [...rows].flatMap(([row, cities]) => (cities.length === 1 ? { row, city: cities[0]?.city } : []));
  const found = CITIES.map((city) => [
    city,
    alone
      .filter((one) => one.city === city)
      .map(({ row }) => row)
      .toSorted(),
  ]);
  expect(Object.fromEntries(found)).toEqual(ALONE);
});
