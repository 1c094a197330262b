import { describe, expect, test } from 'vitest';
import { explainMail, explainPhone } from '../../../src/domain/handbook/contact-forms.ts';

test.each([
  '042-346-9809',
  '03-1234-5678',
  '0465-33-1458',
  '090-1234-5678',
  '050-1234-5678',
  '0120-123-456',
  '0800-123-4567',
])('%s can be called', (number) => {
  expect(explainPhone(number)).toBeUndefined();
});

describe('A number that no phone can call is told with how to write it', () => {
  test.each([
    ['０４２－９９９－０１２３', '半角で「042-999-0123」と書いてください。'],
    ['042‐999‐0123', '半角で「042-999-0123」と書いてください。'],
    ['(042)999-0123', '半角で「042-999-0123」と書いてください。'],
    ['042（999）0123', '半角で「042-999-0123」と書いてください。'],
    ['042 999 0123', '半角で「042-999-0123」と書いてください。'],
    ['042-999-012', '数字が9個です。042で始まる番号は10個です。'],
    ['0422-999-0123', '数字が11個です。'],
    ['090-123-4567', '数字が10個です。090で始まる番号は11個です。'],
    ['000-000-0000', '「00」で始まる番号にはかけられません。'],
    ['999-0123', '電話番号として読めません。'],
    ['0429990123', '電話番号として読めません。'],
    ['042-999-0123（内線12）', '内線は、窓口の名前か本文に書きます。'],
    ['なし', '電話番号として読めません。'],
  ])('%s', (number, words) => {
    expect(explainPhone(number)).toContain(words);
  });
});

test.each(['kyodo@city.example.lg.jp', 'a.b-c_d@example.jp'])('%s can be written to', (mail) => {
  expect(explainMail(mail)).toBeUndefined();
});

describe('An address that no mail reaches is told with how to write it', () => {
  test.each([
    ['kyodo＠aobano.example', '半角で「kyodo@aobano.example」と書いてください。'],
    ['ｋyodo@aobano.example', '半角で「kyodo@aobano.example」と書いてください。'],
    ['mailto:a@b.jp', '半角で「a@b.jp」と書いてください。'],
    ['kyodo@aobano', 'メールアドレスとして読めません。'],
    ['kyodo@@a.jp', 'メールアドレスとして読めません。'],
    ['kyodo.a.jp', 'メールアドレスとして読めません。'],
    ['a@b..jp', 'メールアドレスとして読めません。'],
    ['a@b.jp、c@d.jp', 'メールアドレスとして読めません。'],
  ])('%s', (mail, words) => {
    expect(explainMail(mail)).toContain(words);
  });
});
