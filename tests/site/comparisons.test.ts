// content.md S1, S2: what counts or singles out says when it was read beside the documents.
import { expect, test } from 'vitest';
import { readPages } from '../support/site/read-site.ts';

test('Sentences that count or single out say on which day they were confirmed, on every comparison that has them', () => {
  const told = readPages('real').flatMap(({ path, root }) => {
    const sentences = root.querySelectorAll('.differences li').length;
    return sentences === 0 ? [] : [{ path, note: root.querySelector('.differences + p')?.textContent.trim() ?? '' }];
  });
  expect(told.length).toBeGreaterThan(10);
  const CONFIRMED = /^上の文は、20\d\d年\d+月\d+日に当サイトが各市の文書を読み直して確かめたものです。$/;
  expect(told.filter(({ note }) => !CONFIRMED.test(note))).toEqual([]);
});
