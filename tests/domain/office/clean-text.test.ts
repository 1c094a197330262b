import { expect, test } from 'vitest';
import { cleanText } from '../../../src/domain/office/clean-text.ts';

test('What no package can hold is left out of a text, and line ends become one kind', () => {
  expect(cleanText('一\u0000二\u0008\r\n三\r四\t五\uffff')).toBe('一二\n三\n四\t五');
});
