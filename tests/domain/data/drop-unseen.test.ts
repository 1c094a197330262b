import { expect, test } from 'vitest';
import { dropUnseen } from '../../../src/domain/data/drop-unseen.ts';

test('Signs that nobody sees are left out, all others stay', () => {
  expect(dropUnseen('\uFEFFで\u200bき\u00ad\u202Eた\u2069 ○️\n')).toBe('できた ○️\n');
});
