import { expect, test } from 'vitest';
import { parseTextUnits } from '../../../src/domain/editions/text-unit.ts';

test('Units that were lost on the way stop the build, with the file', () => {
  expect(() => parseTextUnits({}, 'content/a.mdx')).toThrow(/^content\/a\.mdx の文のまとまり/);
});

test('Units are taken as they were handed on', () => {
  const units = [{ kind: 'text', anchor: '', label: '', text: '橋' }];
  expect(parseTextUnits({ textUnits: units }, 'a')).toEqual(units);
});
