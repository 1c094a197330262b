import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCbor, type Handed } from '../../../src/pagefind/ask/encode-cbor.ts';

const { handed } = fc.letrec<{ handed: Handed }>((tie) => ({
  handed: fc.oneof(fc.integer({ min: -65_536, max: 65_535 }), fc.string({ unit: 'grapheme' }), fc.array(tie('handed'))),
}));

test('Whatever is handed to the engine, another reader of CBOR reads it as it was', () => {
  fc.assert(
    fc.property(handed, (given) => {
      expect(decode(encodeCbor(given))).toEqual(given);
    }),
  );
  const long = [Array.from({ length: 400 }, (_, at) => at), '協'.repeat(200)];
  expect(decode(encodeCbor(long))).toEqual(long);
});
