import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { listTexts } from '../../../src/pagefind/ask/list-texts.ts';

test('Every text of a shard is listed, whatever stands around it', () => {
  const long = '協'.repeat(100);
  const shard = encode([
    [
      ['協働', [[1, [2, 300, 70_000]]], null],
      ['picᶻ', [[5_000_000_000, -7]], { map: 1.5, [long]: new Uint8Array([0x61, 0x62]) }],
    ],
    true,
    'x'.repeat(300),
  ]);
  expect(listTexts(shard).toSorted()).toEqual(['協働', 'picᶻ', 'map', long, 'x'.repeat(300)].toSorted());
});

test('Letters that are the head of a text are none of it', () => {
  // In CBOR the head of a text of three bytes is the letter c.
  expect(listTexts(encode(['市', 'npo']))).toEqual(['市', 'npo']);
});
