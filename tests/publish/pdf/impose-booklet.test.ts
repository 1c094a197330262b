import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imposeBooklet, listSheetSides } from '../../../src/publish/pdf/impose-booklet.ts';

test('Eight pages lie on two sheets so that they follow each other once folded', () => {
  expect(listSheetSides(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test('Every page lies on exactly one half of a side, odd pages on the right, whatever their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const sides = listSheetSides(count);
      const numbers = sides.flat().sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: Math.ceil(count / 4) * 4 }, (_, number) => number));
      expect(sides.every(([left, right]) => left % 2 === 1 && right % 2 === 0)).toBe(true);
    }),
  );
});

test('A booklet of five A5 pages is four A4 sides lying, and keeps its title and language', async () => {
  const pages = await PDFDocument.create();
  pages.setTitle('みほん市の手引き');
  for (let number = 1; number <= 5; number += 1) pages.addPage([419.53, 595.28]).drawText(`${number}`);
  const booklet = await PDFDocument.load(await imposeBooklet(await pages.save()), { updateMetadata: false });
  expect(booklet.getPages().map((page) => [page.getWidth(), page.getHeight()])).toEqual(
    Array(4).fill([841.89, 595.28]),
  );
  expect(booklet.getTitle()).toBe('みほん市の手引き');
  expect(booklet.getLanguage()).toBe('ja');
});
