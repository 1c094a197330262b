import { expect, test } from 'vitest';
import { FORM_ASPECTS, formatFormName, listSilentRows } from '../../../src/domain/handbook/collaboration-form.ts';

test('Every form is shown in the same five rows, in the same order', () => {
  expect(FORM_ASPECTS.map(({ label }) => label)).toEqual(['主導', '主催', 'お金', '責任', '期間']);
});

test('A form that is only an example of another says so', () => {
  expect(formatFormName({ name: '業務委託等', under: '' })).toBe('業務委託等');
  expect(formatFormName({ name: 'アダプト', under: '業務委託等' })).toBe('アダプト（業務委託等の例）');
});

test('The rows of which a city says nothing of its form are named in the order of the table, cautions and examples last', () => {
  const form = {
    cityName: '甲市',
    edition: '',
    name: '共催',
    under: '',
    what: '一緒に行います。',
    position: '',
    path: '',
  };
  const silent = { ...form, aspects: { host: '双方です。' }, cautions: [], examples: [] };
  expect(listSilentRows(silent)).toEqual(['主導', 'お金', '責任', '期間', '気をつけること・知っておくこと', '例']);
  const cautions = [{ text: '名義を確かめます。', position: '', path: '' }];
  const aspects = {
    lead: '双方です。',
    host: '双方です。',
    money: '折半です。',
    responsibility: '双方です。',
    duration: '1年です。',
  };
  expect(listSilentRows({ ...silent, aspects, cautions, examples: ['講演会'] })).toEqual([]);
});
