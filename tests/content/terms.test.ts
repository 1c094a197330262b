import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meaningsSchema, termSchema } from '../../src/schemas/glossary.ts';
import { listContent, readSections, readYaml } from '../support/content/read-content.ts';
import { findAnchors, findLinks, findComponents } from '../support/content/section-components.ts';

const sections = await readSections();
const terms = new Map(
  listContent('glossary/*.yaml').map((file) => [
    /([^/]+)\.yaml$/.exec(file)?.[1],
    { file, ...readYaml(file, termSchema) },
  ]),
);
const meanings = listContent('cities/*/glossary.yaml').flatMap((file) =>
  readYaml(file, meaningsSchema).meanings.map((meaning) => ({ ...meaning, file, city: file.split('/').at(-2) ?? '' })),
);

const documentOf = (section: string) => section.split('/').slice(0, 2).join('/');

test('There are ten terms that the ordinance defines', () => {
  expect(meanings.filter(({ section }) => section.startsWith('kodaira/ordinance/'))).toHaveLength(10);
});

test('Every meaning belongs to a term that exists, and a document gives it one meaning', () => {
  const problems = meanings.flatMap(({ file, section, term }, at) => [
    ...(terms.has(term) ? [] : [`${file}: the term "${term}" has no file content/glossary/${term}.yaml`]),
    ...(meanings.findIndex((other) => other.term === term && documentOf(other.section) === documentOf(section)) === at
      ? []
      : [`${file}: "${term}" stands twice`]),
  ]);
  expect(problems).toEqual([]);
});

test('Every term has a meaning in some city', () => {
  const unused = [...terms].filter(([id]) => !meanings.some(({ term }) => term === id)).map(([, { file }]) => file);
  expect(unused).toEqual([]);
});

test('Every meaning leads to the place that defines it, in its own city', () => {
  const problems = meanings.flatMap(({ file, city, term, section, anchor }) => {
    const found = sections.find(({ key }) => key === section);
    if (!found) return [`${file}: ${term}: there is no section ${section}`];
    if (found.city !== city) return [`${file}: ${term}: ${section} belongs to another city`];
    const anchors = findAnchors(found.id, found.tree);
    return anchor === undefined || anchors.includes(anchor)
      ? []
      : [`${file}: ${term}: ${section} has no anchor "${anchor}"`];
  });
  expect(problems).toEqual([]);
});

test('A term that an item of an ordinance defines has its meaning lead to that item', () => {
  const problems = sections.flatMap(({ key, tree }) =>
    findComponents(tree, 'Item').flatMap(({ attributes: { id, term } }) => {
      const named = [...terms].find(([, data]) => data.term === term)?.[0];
      const meaning = meanings.find((candidate) => candidate.term === named && candidate.section === key);
      if (term === undefined || named === undefined || meaning === undefined) return [];
      return meaning.anchor === id
        ? []
        : [`${meaning.file}: ${named} leads to ${meaning.anchor}, but ${id} defines it`];
    }),
  );
  expect(problems).toEqual([]);
});

test('A linked word is the term it leads to', () => {
  const problems = sections.flatMap(({ file, tree }) =>
    findLinks(tree)
      .filter(({ kind }) => kind === 'term')
      .filter(({ target, text }) => terms.get(target)?.term !== text)
      .map(
        ({ target, text, line }) =>
          `${file}:${line}: "${text}" leads to the term "${terms.get(target)?.term ?? target}"`,
      ),
  );
  expect(problems).toEqual([]);
});

test('Every reading is written in hiragana', () => {
  const problems = listContent('**/*.yaml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        const reading = /^\s*(?:- )?\{?\s*reading:\s*(.*?)\s*\}?$/.exec(line)?.[1];
        return reading === undefined || /^[ぁ-ゖー]+$/.test(reading) ? [] : [`${file}:${at + 1}: reading "${reading}"`];
      }),
  );
  expect([...terms.values()].map(({ reading }) => reading)).toContain('きょうどう');
  expect(problems).toEqual([]);
});
