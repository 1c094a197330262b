import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { findComponents } from '../../src/check/read/section-components.ts';
import { toString } from '../../src/check/read/tree-text.ts';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import { parseExpected } from '../../src/publish/pdf/inspect/expect-pdf.ts';
import { squeeze } from '../../src/publish/pdf/inspect/squeeze.ts';
import { readRecords } from '../../src/publish/search/search-records.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { makePlaceOnPage } from '../support/samples/small-places.ts';
import { readFile } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

const pages = new Map(readPages('real').map((page) => [page.path, page.html]));

/** Every editor's note as its author wrote it, and where its section stands. */
const NOTES = REAL.sections.flatMap(({ id, data, document, chapter, tree }) =>
  findComponents(tree, 'EditorNote').map(({ attributes, node }) => ({
    section: id.split('/').at(-1) ?? '',
    code: data.code,
    document: `/${document}/`,
    chapter: `/${document}/${chapter.split('/').at(-1)}/`,
    stands: attributes['kind'] === 'reliance',
    text: squeeze(toString(node)),
  })),
);
type Note = (typeof NOTES)[number];

/** Takes which pages show notes; gives each of them, parsed anew, with the notes it shows. */
function open(by: 'document' | 'chapter', name: (path: string) => string = (path) => path) {
  return [...Map.groupBy(NOTES, (note) => note[by])].map(([path, notes]) => {
    const html = pages.get(name(path)) ?? '';
    return { path: name(path), notes, html, root: parse(html) };
  });
}
/** The notes whose words a text does not hold. */
const listLost = (text: string, notes: readonly Note[]) =>
  notes.map((one) => one.text).filter((one) => !text.includes(one));
const countAll = (found: readonly { readonly notes: readonly Note[] }[]) => found.flatMap(({ notes }) => notes).length;

/** The notes on a page as a reader comes to them: standing in a section, or opened by a mark in it. */
function listReachable(root: HTMLElement, { code }: Note): readonly string[] {
  const section = root.querySelector(`[data-code="${code}"]`);
  const opened = section?.querySelectorAll('.note-mark').map((mark) => {
    const note = root.querySelector(`#${mark.getAttribute('popovertarget')}[popover]`);
    for (const button of note?.querySelectorAll('button.button') ?? []) button.remove();
    return note?.text ?? '';
  });
  const standing = section?.querySelectorAll('.note').map((one) => one.text.replace(/編集注/g, ''));
  return [...(opened ?? []), ...(standing ?? [])].map(squeeze);
}

test('The cover of a document holds every editor’s note of it in full, under a link to the section of the note', () => {
  const covers = open('document');
  expect(countAll(covers)).toBe(NOTES.length);
  expect(NOTES.length).toBeGreaterThan(70);
  for (const { path, notes, root } of covers) {
    const shown = root.querySelectorAll('.place').flatMap((place) => {
      const way = place.querySelector('h3 a')?.getAttribute('href');
      return way === undefined ? [] : place.querySelectorAll('.said').map((said) => `${way} ${squeeze(said.text)}`);
    });
    const written = notes.map(({ chapter, section, text }) => `${chapter}#${section} ${text}`);
    expect(shown.toSorted(), path).toEqual(written.toSorted());
  }
});

test('In a chapter and in a document as a whole each note stands or is opened in its own section, once', () => {
  for (const shown of [open('chapter'), open('document', (path) => `${path}print/`)]) {
    expect(countAll(shown)).toBe(NOTES.length);
    for (const { path, notes, root } of shown)
      for (const [code, held] of Map.groupBy(notes, (note) => note.code)) {
        const reached = listReachable(root, held[0] as Note);
        expect(reached.toSorted(), `${path} ${code}`).toEqual(held.map(({ text }) => text).toSorted());
      }
  }
});

test('The PDF of a chapter is to hold each of its notes, and its plain-text twin does', () => {
  const lost = open('chapter').flatMap(({ path, notes, html }) => {
    const twin = squeeze(readFile('real', `${path.slice(1)}index.md`).replace(/^- |\]\([^)]*\)|\[|\\/gm, ''));
    const printed = parseExpected(html).words;
    return [...listLost(twin, notes), ...listLost(printed, notes)].map((text) => `${path} ${text}`);
  });
  expect(lost).toEqual([]);
});

test('The search finds a section by the words of its notes, also of those that are only marked', () => {
  const marked = NOTES.filter(({ stands }) => !stands);
  expect(marked.length).toBeGreaterThan(50);
  const lost = marked.flatMap(({ chapter, code, text }) => {
    const place = makePlaceOnPage(chapter, `[data-code="${code}"]`, { code });
    const [record] = readRecords(pages.get(chapter) ?? '', [place]);
    return squeeze(record?.text ?? '').includes(squeeze(foldText(text))) ? [] : [`${chapter} ${text}`];
  });
  expect(lost).toEqual([]);
});
