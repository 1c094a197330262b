import { expect, test } from 'vitest';
import { namePack, nameWidget, toPortableFile } from '../../../src/domain/portable/portable-file.ts';

test.each([
  ['/', '/', 'index.html'],
  ['/handbook/', '/handbook/', 'index.html'],
  ['/handbook/inagi/guideline/#zone', '/handbook/', 'inagi/guideline/index.html#zone'],
  ['/search/?q=%E5%8D%94/?#x', '/', 'search/index.html?q=%E5%8D%94/?#x'],
  ['/data/sections.csv', '/', 'data/sections.csv'],
  ['/C:/inagi/guideline/#zone', '/', 'inagi/guideline/index.html#zone'],
])('The address %s of a site at %s stands for the file %s', (address, base, file) => {
  expect(toPortableFile(address, base)).toBe(file);
});

test.each(['', '#zone', '?q=a', '../about/', 'https://example.jp/', '//example.jp/', 'mailto:a@example.jp'])(
  'The address "%s" is none of the site’s and stays as it is',
  (address) => {
    expect(toPortableFile(address, '/')).toBeUndefined();
  },
);

test('An address outside of the base is none of the site’s', () => {
  expect(toPortableFile('/other/about/', '/handbook/')).toBeUndefined();
});

test('The pages of the permanent numbers share a pack, every other file has its own', () => {
  expect(['n/1101/index.html', 'n/1312/index.html', 'data/furigana.json'].map(namePack)).toEqual([
    'n',
    'n',
    'data/furigana.json',
  ]);
});

test.each([
  ['page.aB_-1xyz', 'page'],
  ['/handbook/_astro/client.CNmRxV5B.js', 'client'],
  ['/_astro/Booklet.island.D1fAAdbx.js', 'Booklet'],
  ['file:///d/手引き/_astro/Booklet.island.D1fAAdbx.js?astro-retry=1/2', 'Booklet'],
])('What a page imports as %s is the widget %s', (address, name) => {
  expect(nameWidget(address)).toBe(name);
});
