import { expect, test } from 'vitest';
import { nameForm } from '../../../src/domain/wizard/name-form.ts';

const name = (city: string, title: string, under: string) => ({
  city,
  name: title,
  under,
  edition: '',
  path: '',
  cautions: 0,
});
const FORM = {
  id: 'joint-committee',
  title: '実行委員会・協議会',
  gist: '',
  names: [
    name('own', '実行委員会', ''),
    name('example', '実行委員会', '事業共催'),
    name('example', '実行委員会', '事業協力'),
  ],
};
const call = (id: string, known: readonly string[] = []) => nameForm(FORM, { id, name: 'みほん市' }, { [id]: known });

test('A form bears the name the chosen city gives it, and without a city the common one', () => {
  expect(call('own')).toEqual({ title: '実行委員会', note: '共通の呼び名は「実行委員会・協議会」です。' });
  expect(nameForm(FORM, undefined, {})).toEqual({ title: '実行委員会・協議会', note: '' });
});

// content.md S3, S7.
test('A form that the city names as an example is shown as that, never as one of other cities', () => {
  expect(call('example')).toEqual({
    title: '事業共催（実行委員会）',
    note: 'みほん市では独立の形態ではなく、「事業共催」と「事業協力」の例です。共通の呼び名は「実行委員会・協議会」です。',
  });
});

test('What the city’s table of forms leaves out is told apart from what its documents do not speak of', () => {
  expect(call('third', ['joint-committee']).note).toBe(
    'みほん市の形態の表にはありませんが、文書のほかの場所に出てきます。',
  );
  expect(call('third').note).toBe('みほん市の文書は、この形態をあげていません（ほかの市の形です）。');
});
