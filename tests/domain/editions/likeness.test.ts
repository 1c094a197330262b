import { expect, test } from 'vitest';
import { cutPairs, likeness } from '../../../src/domain/editions/likeness.ts';

const hold = (a: string, b: string) => likeness(cutPairs(a), cutPairs(b));

test('A text is wholly like itself, in whatever width it is written', () => {
  expect([hold('10日以内に行う。', '10日以内に行う。'), hold('１０日', '10日'), hold('', '')]).toEqual([1, 1, 1]);
});

test('Texts that share nothing are not alike', () => {
  expect(hold('赤い橋', 'しろくま')).toBe(0);
});

test('Half of the pairs shared is half alike', () => {
  expect(hold('あいう', 'あいえ')).toBe(0.5);
});
