import { expect, test } from 'vitest';
import { rejoinLink } from '../../../src/domain/sheet/rejoin-link.ts';

test('What mail broke into lines can have been its first piece, or that with any of those behind', () => {
  expect(rejoinLink('R914-\r\n> 4GJ2\u200b-888W\n> 山田')).toEqual(['R914-', 'R914-4GJ2-888W', 'R914-4GJ2-888W山田']);
  expect(rejoinLink('')).toEqual(['']);
});
