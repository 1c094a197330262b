import { expect, test } from 'vitest';
import { listNoteLinks, parseEditorNotes } from '../../../src/domain/handbook/editor-note.ts';

const FROM = 'content/cities/mihon/guide/start/first-step.mdx';
const LINK = { title: '第1条　橋', path: '/n/9201/' };
const NOTE = { id: 'note-9101-1', isMarked: true, html: '<p>注です。</p>', links: [LINK] };
const OTHER = { id: 'note-9101-2', isMarked: false, html: '<p>別の注です。</p>', links: [] };

test('The editor’s notes of a section come over as the compiler found them, also when there are none', () => {
  expect(parseEditorNotes({ editorNotes: [NOTE, OTHER] }, FROM)).toEqual([NOTE, OTHER]);
  expect(parseEditorNotes({ editorNotes: [] }, FROM)).toEqual([]);
});

test.each([
  ['nobody wrote them', {}],
  ['a note has no id', { editorNotes: [{ ...NOTE, id: undefined }] }],
  ['a note does not say how it stands', { editorNotes: [{ ...NOTE, isMarked: 'yes' }] }],
  ['a note has no text', { editorNotes: [{ ...NOTE, html: 1 }] }],
  ['a link of a note leads nowhere', { editorNotes: [{ ...NOTE, links: [{ title: 'x' }] }] }],
])('The build stops and names the section when %s', (_, carried) => {
  expect(() => parseEditorNotes(carried, FROM)).toThrow(
    `${FROM} の編集注の一覧（editorNotes）が、組み立ての途中で失われました。`,
  );
});

test('The links of several notes follow the order of the notes', () => {
  const next = { title: '', url: 'https://mihon.example/' };
  expect(listNoteLinks([NOTE, OTHER, { ...NOTE, links: [next] }])).toEqual([LINK, next]);
});
