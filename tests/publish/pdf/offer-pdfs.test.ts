import { expect, test } from 'vitest';
import { offerPdfs, withoutOffers } from '../../../src/publish/pdf/offer-pdfs.ts';

const PAGE =
  '<main><div><button type="button" data-do="print">この章を印刷する<!--sheets--><!--/sheets--></button><!--pdf--><!--/pdf--></div><p>本文</p></main>';
const A4 = { file: 'pdf/mihon-guide.pdf', variant: 'a4', pages: 12, bytes: 640_000 } as const;

test('A page says of each of its PDFs how it is printed, how many pages it has and how large it is', () => {
  const html = offerPdfs(PAGE, [A4, { ...A4, variant: 'large', file: 'pdf/mihon-guide-large.pdf' }], '/handbook/');
  expect(html).toContain('<a class="button" href="/handbook/pdf/mihon-guide.pdf">PDF A4・12ページ・640 KB</a>');
  expect(html).toContain(
    '<a class="button" href="/handbook/pdf/mihon-guide-large.pdf">PDF 大きい字・12ページ・640 KB</a>',
  );
  expect(html).toContain('<p>本文</p>');
});

test('The button that prints a page says how many pages it is about once a PDF tells, and no longer when none does', () => {
  const html = offerPdfs(PAGE, [A4], '/');
  expect(html).toContain('この章を印刷する<!--sheets-->（約12ページ）<!--/sheets--></button>');
  expect(offerPdfs(html, [{ ...A4, pages: 13 }], '/')).toContain(
    'この章を印刷する<!--sheets-->（約13ページ）<!--/sheets--></button>',
  );
  expect(withoutOffers(html)).toBe(PAGE);
  expect(offerPdfs(PAGE, [{ ...A4, variant: 'large' }], '/')).toContain('<!--sheets--><!--/sheets-->');
});

test('A page offers only the PDFs of the last run, and none when none was made', () => {
  const once = offerPdfs(PAGE, [A4], '/');
  const again = offerPdfs(once, [{ ...A4, file: 'pdf/other.pdf' }], '/');
  expect(again).toBe(offerPdfs(PAGE, [{ ...A4, file: 'pdf/other.pdf' }], '/'));
  expect(withoutOffers(again)).toBe(PAGE);
});

test('A page that leaves no place for its PDFs stops the making; one that offers none stays as it is', () => {
  const page = '<title>第1章</title><main>本文</main>';
  expect(() => offerPdfs(page, [A4], '/')).toThrow('ページ「第1章」に、あとで書き込む場所 <!--pdf--><!--/pdf-->');
  expect(withoutOffers(page)).toBe(page);
});

test('A PDF of one wording alone says whose words it holds, and tells nothing of the pages of the whole', () => {
  const html = offerPdfs(PAGE, [{ ...A4, words: 'official', file: 'pdf/mihon-guide_official.pdf', pages: 5 }, A4], '/');
  expect(html).toContain('pdf/mihon-guide_official.pdf">PDF A4・市の原文だけ・5ページ・640 KB</a>');
  expect(html).toContain('（約12ページ）');
});
