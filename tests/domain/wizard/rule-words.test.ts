import { expect, test } from 'vitest';
import { DOCUMENTED, EFFECTS, markBasis, nameEffect } from '../../../src/domain/wizard/rule-words.ts';

test('What documents say is marked ◎ or ○, what we infer △', () => {
  expect(DOCUMENTED.map(({ id }) => `${id} ${markBasis(id)}`)).toEqual(['stated ◎', 'example ○']);
  expect(markBasis('inferred')).toBe('△');
});

test('An effect is named in a table by one word', () => {
  expect(EFFECTS.map(({ id }) => nameEffect(id))).toEqual(['合う', '合わない', '条件']);
});
