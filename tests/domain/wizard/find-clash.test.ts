import { expect, test } from 'vitest';
import { findClash } from '../../../src/domain/wizard/find-clash.ts';
import { weighForms } from '../../../src/domain/wizard/weigh-forms.ts';
import { SMALL_WIZARD } from '../../support/samples/small-wizard.ts';

const weigh = (answers: Record<string, string>) => weighForms(SMALL_WIZARD, answers, '');

test('The two answers that speak for and against the same form clash', () => {
  expect(findClash(weigh({ a: 'x', b: 'x' }), () => [])).toEqual(['a', 'b']);
  expect(findClash(weigh({ a: 'x', c: 'x' }), () => [])).toBeUndefined();
});

test('An answer that shuts a form out clashes with the one that speaks for it', () => {
  expect(findClash(weigh({ c: 'x' }), (form) => (form === 'boat' ? ['who'] : []))).toEqual(['c', 'who']);
});
