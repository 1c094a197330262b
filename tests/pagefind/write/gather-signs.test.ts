import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameWord } from '../../../src/pagefind/file-format.ts';
import { gatherSigns } from '../../../src/pagefind/write/gather-signs.ts';

const places = fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 60 });
const texts = fc
  .tuple(fc.constantFrom('協', '市', '民', '緑'), fc.constantFrom('', 'あ', 'い', '民', '緑'))
  .map((pair) => pair.join(''));
const words = fc
  .uniqueArray(fc.tuple(texts, places), { selector: ([text]) => text })
  .map((all) => new Map(all.map(([text, held]) => [text, new Map(held.map((at) => [at, 24]))])));

test('Every longer word stands as before, and one character leads to every place of what begins with it', () => {
  fc.assert(
    fc.property(words, (given) => {
      const gathered = gatherSigns(given);
      for (const [text, held] of given) if (text.length > 1) expect(gathered.get(text)).toEqual(held);
      for (const [first, held] of Map.groupBy(given, ([text]) => text[0] ?? '')) {
        const found = gathered.get(nameWord(first));
        expect(new Set(found?.keys())).toEqual(new Set(held.flatMap(([, at]) => [...at.keys()])));
      }
    }),
  );
});

test('One character weighs in a place what it does alone, and a quarter of what begins with it', () => {
  const gathered = gatherSigns(
    new Map([
      ['協', new Map([[3, 24]])],
      ['協働', new Map([[3, 96]])],
      ['協議', new Map([[5, 48]])],
    ]),
  );
  expect(gathered.get('協ᶻ')).toEqual(
    new Map([
      [3, 48],
      [5, 12],
    ]),
  );
});

test('What is met whole has no beginning', () => {
  expect([...gatherSigns(new Map([['cityᶻ', new Map([[3, 24]])]])).keys()]).toEqual(['cityᶻ']);
});
