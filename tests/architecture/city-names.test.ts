import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { citySchema } from '../../src/schemas/city.ts';
import { readSources } from '../support/code/read-source.ts';

// Only the real cities: an imaginary one may serve as an example in a comment.
const isImaginary = (file: string) => /[\\/](?:mihon|aobano\w?)[\\/]/.test(file);
const real = globSync('content/cities/*/city.yaml').filter((file) => !isImaginary(file));
const cities = real.map((file) => {
  const { name, reading } = citySchema.parse(parseYaml(readFileSync(file, 'utf8')));
  return {
    id: file.split(/[\\/]/).at(-2) ?? '',
    name: name.replace(/[市区町村]$/, ''),
    reading: reading.replace(/し$/, ''),
  };
});

test('No code, style or comment names a city, so that a city is a folder of content and nothing else', () => {
  const names = cities.flatMap(({ id, name, reading }) => [id, name, reading]);
  expect(names).toEqual(expect.arrayContaining(['kodaira', '小平', 'こだいら']));
  const problems = [
    ...readSources('src/**/*.{ts,tsx,astro,css,md}'), // records of the site's pages name pages
    ...readSources('public/**/*.{txt,svg}'),
    ...readSources('astro.config.mjs'),
  ].flatMap(({ path, text }) =>
    [path, ...text.split('\n')].flatMap((line, at) =>
      names
        .filter((name) => line.toLowerCase().includes(name))
        .map((name) => `${path}:${at} names ${name}: ${line.trim().slice(0, 60)}`),
    ),
  );
  expect(problems).toEqual([]);
});
