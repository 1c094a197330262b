import { expect, test } from 'vitest';
import { findTurningAnswers } from '../../../src/domain/wizard/find-turning-answers.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

test('An unknown answer that would change the first rank is told with what it would put there', () => {
  expect(findTurningAnswers(SMALL_WIZARD, { who: 'both', a: 'x', b: 'y' }, '')).toEqual([
    { question: 'c', answer: 'x', first: ['bridge', 'boat'] },
  ]);
});
