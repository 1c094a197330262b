import { expect, test } from 'vitest';
import { parseLinkNotes } from '../../../src/domain/handbook/link-note.ts';

const INSIDE = { title: '第1条　橋', path: '/n/9201/' };
const OUTSIDE = { title: '', url: 'https://mihon.example/' };

test('A link noted for paper has a title and leads to one place, inside the site or outside', () => {
  expect(parseLinkNotes([INSIDE, OUTSIDE])).toEqual([INSIDE, OUTSIDE]);
  expect(parseLinkNotes([])).toEqual([]);
  for (const wrong of [undefined, INSIDE, [null], [{ title: 'x' }], [{ path: '/' }], [{ ...INSIDE, ...OUTSIDE }]])
    expect(parseLinkNotes(wrong)).toBeUndefined();
});
