import { expect, test } from 'vitest';
import { cutText } from '../../../src/domain/data/cut-text.ts';

test('A text is cut between signs', () => {
  expect([cutText('花🌸', 2), cutText('花🌸', 3), cutText('花', 5)]).toEqual(['花', '花🌸', '花']);
});
