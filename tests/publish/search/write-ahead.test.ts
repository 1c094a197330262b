import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackAhead, type PackedAhead } from '../../../src/domain/search/index/pack-ahead.ts';
import { writeAhead } from '../../../src/publish/search/write-ahead.ts';

const read = (written: string) => JSON.parse(written) as PackedAhead;

test('What comes ahead has every word of the part by its numbers there, and no sign', () => {
  const pick = (at: number) => (at < 5 ? undefined : at - 5);
  const words = { 協働: '2A4B', 補助: '1A', 協ᶻ: '2A4B' };
  const ahead = read(writeAhead(words, { name: '0', pick }));
  expect(ahead.isWhole).toBe(true);
  expect(unpackAhead(ahead)).toEqual(new Map([['協働', '1B']]));
});

test('Where the words weigh too much, those that stand in the fewest places are left out, and it is said', () => {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) % 80;
  const spread = (count: number) => Array.from({ length: count }, () => `${(next() + 1).toString(36)}A`).join('');
  const rare = Array.from({ length: 3_000 }, (_, at) => [`協${String.fromCodePoint(0x4e00 + at)}`, spread(40)]);
  const written = writeAhead({ ...Object.fromEntries(rare), 事業: spread(41) }, undefined);
  expect(brotliCompressSync(written).length).toBeLessThanOrEqual(60_000);
  expect(read(written).isWhole).toBe(false);
  expect([...unpackAhead(read(written)).keys()]).toEqual(['事業']);
});
