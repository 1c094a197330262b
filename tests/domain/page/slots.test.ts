import { expect, test } from 'vitest';
import { fillSlot, hasSlot } from '../../../src/domain/page/slots.ts';

const PAGE = '<title>端末に保存する</title><main><!--zip--><!--/zip--><p>本文</p></main>';

test('A slot holds what it was filled with last, signs of patterns as they are, and the rest of the page stays', () => {
  const once = fillSlot(PAGE, 'zip', '<p>$& 1</p>');
  expect(once).toBe('<title>端末に保存する</title><main><!--zip--><p>$& 1</p><!--/zip--><p>本文</p></main>');
  expect(fillSlot(once, 'zip', '')).toBe(PAGE);
});

test('A slot around others goes with all that is in it', () => {
  const page = '<!--keeping--><p>a</p><!--zip--><!--/zip--><!--/keeping-->b';
  expect(fillSlot(page, 'keeping', 'c')).toBe('<!--keeping-->c<!--/keeping-->b');
});

test.each([
  ['that was lost', PAGE.replace('<!--zip-->', ''), 'ありません'],
  ['without an end', PAGE.replace('<!--/zip-->', ''), 'ありません'],
  ['that stands twice', `${PAGE}<!--zip--><!--/zip-->`, '2つ以上あります'],
])('A slot %s stops the build, and the page is named', (_, html, told) => {
  expect(() => fillSlot(html, 'zip', 'x')).toThrow(told);
  expect(() => fillSlot(html, 'zip', 'x')).toThrow(
    'ページ「端末に保存する」に、あとで書き込む場所 <!--zip--><!--/zip-->',
  );
});

test('A page without a slot is told from one with it', () => {
  expect([hasSlot(PAGE, 'zip'), hasSlot(PAGE, 'pdf')]).toEqual([true, false]);
});
