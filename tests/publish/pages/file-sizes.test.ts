import { expect, test } from 'vitest';
import { tellSizes } from '../../../src/publish/pages/file-sizes.ts';

const measure = (address: string) => (address.startsWith('/data/') ? 12_001 : undefined);

test('A link to a file says its kind and how large it is at most', () => {
  expect(tellSizes('<a href="/data/forms.csv" class="file"> forms.csv </a>', measure)).toBe(
    '<a href="/data/forms.csv" class="file">forms.csv（CSV・13 KB）</a>',
  );
  expect(tellSizes('<a href="/data/all.zip">全部</a>', () => 2_540_000)).toBe(
    '<a href="/data/all.zip">全部（ZIP・2.6 MB）</a>',
  );
});

test.each([
  '<a href="/data/">データ</a>',
  '<a href="https://example.jp/a.pdf">原典</a>',
  '<a href="/data/a.pdf">大きい字（PDF・0.6 MB）</a>',
  '<a href="/gone.csv">ない</a>',
])('%s stays as it is', (html) => {
  expect(tellSizes(html, measure)).toBe(html);
});
