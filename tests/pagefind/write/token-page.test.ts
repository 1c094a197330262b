import { expect, test } from 'vitest';
import { writeTokenPage } from '../../../src/pagefind/write/token-page.ts';

test('Each field is a block with its weight, the first the heading', () => {
  const page = writeTokenPage([
    { weight: 7, tokens: ['協働'] },
    { weight: 0.5, tokens: ['みほ', 'ほん'] },
    { weight: 1, tokens: [] },
  ]);
  expect(page).toBe(
    '<!doctype html><html lang="ja"><body data-pagefind-body><h1 data-pagefind-weight="7">協働</h1>' +
      '<p data-pagefind-weight="0.5">みほ ほん</p><p data-pagefind-weight="1"></p></body></html>',
  );
});
