// Row B19 of the faults that public reports named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimLinkTail } from '../../../src/domain/handbook/trim-link-tail.ts';

test.each([
  'result。',
  'result」',
  'result）。',
  'result、',
  'result.',
  'result,',
  'result)',
  'result>',
  'result 」です'.slice(0, 8),
])('A sign that mail or chat took into a link is not of its value (%s)', (value) => {
  expect(trimLinkTail(value)).toBe('result');
});

test('What an address of the site carries stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9-]*[a-zA-Z0-9]$/), (value) => {
      expect(trimLinkTail(value)).toBe(value);
    }),
  );
});
