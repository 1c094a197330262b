import { expect, test } from 'vitest';
import { dateOwn } from '../../src/loaders/date-own.ts';

test.each([
  ['date: 平成30年4月\nnotes: []\n', 'date: 平成30年4月\ninForceFrom: 平成30年4月\nnotes: []\n'],
  ['date: 平成30年4月\ninForceFrom: 令和元年5月1日\n', 'date: 平成30年4月\ninForceFrom: 令和元年5月1日\n'],
  ['title: 手引き\n', undefined],
  ['date: 不明\n', undefined],
])('%j is dated %j', (text, dated) => {
  expect(dateOwn(text)).toBe(dated);
});
