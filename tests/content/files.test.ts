import { expect, test } from 'vitest';
import { listContent, readDocuments } from '../support/content/read-content.ts';

const documents = readDocuments();
const listed = documents.flatMap(({ folder, file, data }) =>
  data.chapters.flatMap((chapter) =>
    chapter.sections.map((section) => ({
      file,
      document: folder,
      path: `${folder}/${chapter.id}/${section}.mdx`,
      section,
    })),
  ),
);

test('There are documents to look at, the real ones and the imaginary ones', () => {
  expect(documents.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'kodaira/handbook',
      'kodaira/guideline',
      'kodaira/ordinance',
      'mihon/guide',
      'mihon/ordinance',
    ]),
  );
});

test('Every section a document lists has its file', () => {
  const files = new Set(listContent('cities/*/*/*/*.mdx'));
  const missing = listed
    .filter(({ path }) => !files.has(path))
    .map(({ file, path }) => `${file}: ${path} does not exist`);
  expect(missing).toEqual([]);
});

test('Every section file is listed in its document, so that a reader can reach it', () => {
  const paths = new Set(listed.map(({ path }) => path));
  const forgotten = listContent('cities/*/*/*/*.mdx').filter((file) => !paths.has(file));
  expect(forgotten, 'list them under their chapter in document.yaml').toEqual([]);
});

test('Every id of a section stands once in its document, every id of a chapter too', () => {
  const problems = documents.flatMap(({ folder, file, data }) => {
    const sections = listed.filter(({ document }) => document === folder).map(({ section }) => section);
    const chapters = data.chapters.map(({ id }) => id);
    return [sections, chapters].flatMap((ids) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: "${id}" stands twice`),
    );
  });
  expect(problems).toEqual([]);
});

test('The documents of a city are in one order', () => {
  const problems = documents.flatMap(({ city, file, data }) =>
    documents
      .filter((other) => other.city === city && other.file < file && other.data.order === data.order)
      .map((other) => `${file}: order ${data.order} is that of ${other.file} too`),
  );
  expect(problems).toEqual([]);
});

test('Every document folder has its outline', () => {
  const bare = documents.filter(({ outline }) => outline.length === 0).map(({ outlineFile }) => outlineFile);
  expect(bare, 'write the outline of the source there, so that coverage can be tested').toEqual([]);
});
