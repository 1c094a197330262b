import { expect, test } from 'vitest';
import { parseTextLinks } from '../../../src/domain/handbook/text-links.ts';

const FROM = 'content/cities/mihon/guide/start/first-step.mdx';
const NOTES = [
  { title: '第1条　橋', path: '/n/9201/' },
  { title: '', url: 'https://mihon.example/' },
];

test('Notes and terms of a section come over as the compiler found them, also when there are none', () => {
  expect(parseTextLinks({ title: 'x', textLinks: { notes: NOTES, terms: ['citizens'] } }, FROM)).toEqual({
    notes: NOTES,
    terms: ['citizens'],
  });
  expect(parseTextLinks({ textLinks: { notes: [], terms: [] } }, FROM)).toEqual({ notes: [], terms: [] });
});

test.each([
  ['nobody wrote them', {}],
  ['only the terms are there', { textLinks: { terms: [] } }],
  ['only the notes are there', { textLinks: { notes: [] } }],
  ['a note leads nowhere', { textLinks: { notes: [{ title: 'x' }], terms: [] } }],
  ['a note has no title', { textLinks: { notes: [{ path: '/' }], terms: [] } }],
  ['a term is no text', { textLinks: { notes: [], terms: [1] } }],
])('The build stops and names the section when %s', (_, carried) => {
  expect(() => parseTextLinks(carried, FROM)).toThrow(
    `${FROM} のリンク先と用語の一覧（textLinks）が、組み立ての途中で失われました。`,
  );
});
