import { expect, test } from 'vitest';
import { cityFormsSchema } from '../../src/schemas/form.ts';
import { listContent, readSections, readYaml } from '../support/content/read-content.ts';

const sections = new Set((await readSections()).map(({ key }) => key));
const cities = listContent('cities/*/forms.yaml').map((file) => ({
  file,
  city: file.split('/').at(-2) ?? '',
  forms: readYaml(file, cityFormsSchema).forms,
}));
const own = (city: string) =>
  cities.find((entry) => entry.city === city)?.forms.filter(({ under }) => under === undefined);

test.each([
  ['kodaira', 6],
  ['nishitokyo', 8],
  ['inagi', 7],
  ['odawara', 7],
])('The documents of %s name %i forms of their own', (city, count) => {
  expect(own(city)).toHaveLength(count);
});

test('Odawara’s seven forms carry its eighteen notes: 3, 3, 3, 2, 2, 2, 3', () => {
  expect(own('odawara')?.map(({ cautions }) => cautions.length)).toEqual([3, 3, 3, 2, 2, 2, 3]);
});

test('Inagi’s commission carries its nine points, proposals and exchange six each', () => {
  const counts = Object.fromEntries(own('inagi')?.map(({ form, cautions }) => [form, cautions.length]) ?? []);
  expect(counts).toMatchObject({ commission: 9, 'policy-proposal': 6, 'information-exchange': 6 });
});

test('Nishitokyo, which only sorts its forms into three columns, says who leads and nothing else', () => {
  const said = own('nishitokyo')?.map(({ lead, host, money, responsibility, duration, cautions, examples }) => [
    lead !== undefined,
    [host, money, responsibility, duration].filter((aspect) => aspect !== undefined).length,
    cautions.length + examples.length,
  ]);
  expect(said).toEqual(Array.from({ length: 8 }, () => [true, 0, 0]));
});

test('Every form and every caution rests on a section of its own city', () => {
  const problems = cities.flatMap(({ file, city, forms }) =>
    forms
      .flatMap(({ section, cautions }) => [section, ...cautions.map((caution) => caution.section)])
      .filter((section) => !sections.has(section) || !section.startsWith(`${city}/`))
      .map((section) => `${file}: there is no section ${section} in this city`),
  );
  expect(problems).toEqual([]);
});

test('Every form of a city is one of the canonical forms, and an example names a form of the same city', () => {
  const known = new Set(listContent('forms/*.yaml').map((file) => /([^/]+)\.yaml$/.exec(file)?.[1]));
  const problems = cities.flatMap(({ file, forms }) =>
    forms.flatMap(({ form, name, under }) => [
      ...(known.has(form) ? [] : [`${file}: "${form}" has no file content/forms/${form}.yaml`]),
      ...(under === undefined || forms.some((other) => other.name === under)
        ? []
        : [`${file}: ${name} stands under "${under}", which is no form of the city`]),
    ]),
  );
  expect(known.size).toBe(11);
  expect(problems).toEqual([]);
});
