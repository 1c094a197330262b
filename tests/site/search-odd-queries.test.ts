import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { SECTION } from '../../src/domain/page/page-marks.ts';
import { parseText, readText } from '../../src/publish/search/read-text.ts';
import { openIndex, type OpenIndex } from '../support/site/ask-index.ts';
import { readPages } from '../support/site/read-site.ts';

let index: OpenIndex;
let text = '';
beforeAll(async () => {
  index = await openIndex('real');
  text = readPages('real')
    .filter(({ path }) => path.startsWith('/kodaira/'))
    .flatMap(({ html }) => parseText(html).querySelectorAll(SECTION).map(readText))
    .join(' ')
    .replace(/\s+/g, ' ');
});

const WIDE = (value: string) => value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const KATAKANA = (value: string) => value.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** Cuts of the text, plain or altered; markup, signs and whatever a keyboard may give. */
const query = fc.oneof(
  fc
    .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 40 }))
    .chain(([at, length]) =>
      fc
        .constantFrom(WIDE, KATAKANA, (value: string) => value)
        .map((alter) => alter(text.slice(at % text.length, (at % text.length) + length))),
    ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('協働市民あいうアイウー ０１第条項号年"\'<>&\\()[]{}*+?^$|/%#;:、。')),
    maxLength: 60,
  }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '0条',
    '第999条',
    '平成99年',
    '\u200b',
    '協'.repeat(300),
  ),
);

test('10,000 generated questions are answered or helped on, without an error', async () => {
  const empty: string[] = [];
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const { places, words } = await index.ask(asked);
      expect(places.every(({ path }) => path.startsWith('/'))).toBe(true);
      if (places.length === 0 && words.length > 0) empty.push(asked);
    }),
    { numRuns: 10_000 },
  );
  // What is cut from the text itself is found; only what nobody wrote may stay without an answer.
  const cuts = empty.filter((asked) => /^[\p{Script=Han}]{2,}$/u.test(asked) && text.includes(asked));
  expect(cuts).toEqual([]);
}, 300_000);
