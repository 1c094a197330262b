// Row B19 of use.md.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPhones } from '../../../src/domain/handbook/phone-number.ts';

const called = (text: string) => cutPhones(text).flatMap(({ href }) => href ?? []);

test.each([
  ['電話042-346-9830', ['tel:042-346-9830']],
  ['TEL：042-346-9809（内線274）', ['tel:042-346-9809']],
  ['電話03（1234）5678、0120-12-3456', ['tel:03-1234-5678', 'tel:0120-12-3456']],
  ['FAX：042-346-9575', []],
  ['電話042-346-9809　ファクス 042-346-9575', ['tel:042-346-9809']],
  ['〒188-8666、南町5-6-13', []],
  ['0000-0000-00JR、2019-04-01、1-042-346-98091', []],
])('In 「%s」 the numbers to call are %j', (text, numbers) => {
  expect(called(text)).toEqual(numbers);
});

test('Whatever a text holds, its runs joined are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('電話', 'FAX：', '042-346-9830', '0', '-', '（', '12', 'あ')), (parts) => {
      const text = parts.join('');
      expect(
        cutPhones(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
