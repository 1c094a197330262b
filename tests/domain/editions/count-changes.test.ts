import { expect, test } from 'vitest';
import { countChanges } from '../../../src/domain/editions/count-changes.ts';

test.each([
  [[], 'ことばの変わったところはありません。'],
  [['spelling'], 'ことばの変わったところはありません。ほかに、表記だけを改めたところが1あります。'],
  [['added', 'revised', 'added'], '変わったところは3です（加えたところが2、改めたところが1）。'],
  [['removed', 'spelling'], '変わったところは1です（削ったところが1）。ほかに、表記だけを改めたところが1あります。'],
] as const)('%j is told before the table, spellings apart', (kinds, told) => {
  expect(countChanges(kinds.map((kind) => ({ kind })))).toBe(told);
});
