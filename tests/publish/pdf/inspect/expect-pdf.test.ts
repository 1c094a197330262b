import { expect, test } from 'vitest';
import { parseExpected } from '../../../../src/publish/pdf/inspect/expect-pdf.ts';

const PAGE = `<main><div class="facing"><div class="own">言い直した文</div><div class="official" data-beside>市の文</div></div>
<aside class="notes"><p>番号のリンク先</p><ol><li class="in-own">［1］第1条</li></ol></aside>
<aside class="notes"><p>市の原文の中のリンク先</p><ol><li class="in-official">「前条」第1条</li></ol></aside></main>`;

test('Paper holds both wordings, or the one that was chosen with its notes alone', () => {
  const both = '言い直した文市の文番号のリンク先［1］第1条市の原文の中のリンク先「前条」第1条';
  expect(parseExpected(PAGE).words).toBe(both);
  expect(parseExpected(PAGE, 'own').words).toBe('言い直した文番号のリンク先［1］第1条');
  expect(parseExpected(PAGE, 'official').words).toBe('市の文市の原文の中のリンク先「前条」第1条');
});
