import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { furiganaSchema } from '../../src/schemas/furigana.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { listContent, readSections, readYaml } from '../support/content/read-content.ts';

const lists = listContent('{furigana/words,cities/*/furigana}.yaml').map((file) => ({
  file,
  city: /cities\/([^/]+)\//.exec(file)?.[1],
  ...readYaml(file, furiganaSchema),
}));
const sections = await readSections();
const known = listContent('glossary/*.yaml').map((file) => readYaml(file, termSchema));

test('There is a list for all, and the first city has one of its own', () => {
  expect(lists.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content/furigana/words.yaml', 'content/cities/kodaira/furigana.yaml']),
  );
});

test('No reading contradicts another: not the glossary, not another list', () => {
  const readings = new Map(known.map(({ term, reading }) => [term, reading]));
  const problems = lists.flatMap(({ file, words }) =>
    Object.entries(words).flatMap(([word, reading]) => {
      const before = readings.get(word);
      readings.set(word, reading);
      return before === undefined || before === reading
        ? []
        : [`${file}: ${word} is ${reading} here, ${before} elsewhere`];
    }),
  );
  expect(problems).toEqual([]);
});

test('Every word of a list is one that readers meet: in the content, a city’s own words in its own', () => {
  const others = listContent('**/*.{yaml,csv}')
    .filter((file) => !file.includes('furigana'))
    .map((file) => ({ city: /cities\/([^/]+)\//.exec(file)?.[1], text: readFileSync(file, 'utf8') }));
  const texts = [...sections.map(({ city, text }) => ({ city, text })), ...others];
  const unmet = lists.flatMap(({ file, city, words }) =>
    Object.keys(words)
      .filter((word) => !texts.some((text) => (city === undefined || text.city === city) && text.text.includes(word)))
      .map((word) => `${file}: ${word} stands nowhere`),
  );
  expect(unmet).toEqual([]);
});

test('No word is annotated where kana go on with its reading, as in 見直+し', () => {
  const verbs = sections.flatMap(({ file, text }) =>
    lists.flatMap(({ words }) =>
      Object.keys(words)
        .filter((word) => new RegExp(`${word}[けげせべめれきぎちりみび][るたてずらば]`).test(text))
        .map((word) => `${file}: ${word}`),
    ),
  );
  expect(verbs, 'leave such words out of the list').toEqual([]);
});
