import { expect, test } from 'vitest';
import { writePageMargins } from '../../../src/domain/paper/page-margins.ts';

const MARGINS = { head: 'みほん市　手引き', corner: '第1章', foot: 'https://mihon.example/n/9101/' };

test('Paper says above the document and the chapter, below the address and the number of the page', () => {
  expect(writePageMargins(MARGINS)).toBe(
    '@media print{@page{size:A4;margin:20mm 18mm 18mm;' +
      '@top-left{content:"みほん市　手引き";font-size:8pt}@top-right{content:"第1章";font-size:8pt}' +
      '@bottom-left{content:"https://mihon.example/n/9101/";font-size:8pt}' +
      '@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}' +
      '@page :first{margin-top:14mm;@top-left{content:none}@top-right{content:none}}}',
  );
});

test('Paper of no chapter has nothing right above; a wide table lies across', () => {
  const css = writePageMargins({ ...MARGINS, corner: '', landscape: true });
  expect(css).toContain('size:A4 landscape;');
  expect(css).not.toContain('@top-right');
});

test('A title cannot end its string, the line or the style', () => {
  const css = writePageMargins({ ...MARGINS, head: '"\\</style>\n' });
  expect(css).toContain('content:"\\22 \\5c \\3c /style>\\a "');
});
