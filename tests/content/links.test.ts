import { expect, test } from 'vitest';
import { meaningsSchema } from '../../src/schemas/glossary.ts';
import { listContent, readDocuments, readSections, readYaml } from '../support/content/read-content.ts';
import { findAnchors, findLinks } from '../support/content/section-components.ts';

const sections = await readSections();
const documents = new Set(readDocuments().map(({ id }) => id));
const anchors = new Map(sections.map(({ key, id, tree }) => [key, findAnchors(id, tree)]));
const terms = new Map(
  listContent('cities/*/glossary.yaml').map((file) => [
    file.split('/').at(-2),
    readYaml(file, meaningsSchema).meanings.map(({ term }) => term),
  ]),
);
const links = sections.flatMap(({ file, city, tree }) =>
  findLinks(tree).map((link) => ({
    ...link,
    city,
    at: `${file}:${link.line} [${link.text}](${link.kind}:${link.target})`,
  })),
);
const ofKind = (kind: string) => links.filter((link) => link.kind === kind);

test('Every link to a section leads to a section that exists, at an anchor that exists in it', () => {
  expect(ofKind('section').length).toBeGreaterThan(50);
  const problems = ofKind('section').flatMap(({ at, target }) => {
    const [key = '', anchor] = target.split('#');
    const known = anchors.get(key);
    if (!known) return [`${at}: there is no section ${key}`];
    return anchor === undefined || known.includes(anchor)
      ? []
      : [`${at}: ${key} has ${known.join(', ')}, but no "${anchor}"`];
  });
  expect(problems).toEqual([]);
});

test('Every link to a document leads to a document that exists', () => {
  expect(ofKind('document').length).toBeGreaterThan(5);
  const problems = ofKind('document')
    .filter(({ target }) => !documents.has(target))
    .map(({ at }) => at);
  expect(problems).toEqual([]);
});

test('Every link to a page leads to a list of projects that exists', () => {
  expect(ofKind('page').length).toBeGreaterThan(1);
  const lists = new Set(
    listContent('cities/*/projects/projects.yaml').map((file) => file.split('/').slice(-3, -1).join('/')),
  );
  const problems = ofKind('page')
    .filter(({ target }) => !lists.has(target))
    .map(({ at }) => at);
  expect(problems).toEqual([]);
});

test('Every term in the text has a meaning in the glossary of its city', () => {
  expect(ofKind('term').length).toBeGreaterThan(30);
  const problems = ofKind('term')
    .filter(({ city, target }) => !terms.get(city)?.includes(target))
    .map(({ at }) => at);
  expect(problems).toEqual([]);
});

test('Every link has a form the build knows, and a text', () => {
  const problems = links
    .filter(
      ({ kind, text }) =>
        !['section', 'document', 'page', 'term', 'http', 'https', 'mailto', 'tel'].includes(kind) || text.trim() === '',
    )
    .map(({ at }) => at);
  expect(problems).toEqual([]);
});

test('A link that names an article, paragraph or item leads to it', () => {
  const problems = ofKind('section').flatMap(({ at, text, target }) => {
    const named = /^(?:第(\d+)条)?(?:第(\d+)項)?(?:第(\d+)号)?/.exec(text) ?? [''];
    const place = /art-(\d+)(?:-p(\d+))?(?:-i(\d+))?$/.exec(target);
    const wrong = named.slice(1).some((number, part) => number !== undefined && number !== place?.[part + 1]);
    return wrong ? [at] : [];
  });
  expect(problems).toEqual([]);
});

test('An anchor stands once in its chapter, because a chapter is one page', () => {
  const problems = sections.flatMap((section) =>
    (anchors.get(section.key) ?? []).flatMap((anchor, at, own) => {
      const elsewhere = sections.filter(
        (other) => other !== section && other.document === section.document && anchors.get(other.key)?.includes(anchor),
      );
      return [
        ...elsewhere.map(({ file }) => `${section.file}: the anchor "${anchor}" stands in ${file} too`),
        ...(own.indexOf(anchor) === at ? [] : [`${section.file}: the anchor "${anchor}" stands twice`]),
      ];
    }),
  );
  expect(problems).toEqual([]);
});

test("A sub-heading's id begins with the id of its section", () => {
  const problems = sections.flatMap(({ key, id, file }) =>
    (anchors.get(key) ?? [])
      .filter((anchor) => anchor !== id && !anchor.startsWith(`${id}-`))
      .map((anchor) => `${file}: ${anchor}`),
  );
  expect(problems).toEqual([]);
});
