import { expect, test } from 'vitest';
import { FORM_ASPECTS, formatFormName } from '../../../src/domain/handbook/collaboration-form.ts';

test('Every form is shown in the same five rows, in the same order', () => {
  expect(FORM_ASPECTS.map(({ label }) => label)).toEqual(['主導', '主催', 'お金', '責任', '期間']);
});

test('A form that is only an example of another says so', () => {
  expect(formatFormName({ name: '業務委託等', under: '' })).toBe('業務委託等');
  expect(formatFormName({ name: 'アダプト', under: '業務委託等' })).toBe('アダプト（業務委託等の例）');
});
