import { expect, test } from 'vitest';
import { foldForms } from '../../../src/domain/japanese/fold-forms.ts';
import { foldReading, foldText } from '../../../src/domain/japanese/fold-text.ts';

// faults.md B08, B09, B10
test.each([
  ['髙橋', '高橋'],
  ['宮﨑', '宮崎'],
  ['市⺠活動', '市民活動'],
  ['市⻑の責務', '市長の責務'],
  ['⻄東京市', '西東京市'],
  ['⼿⽇⼈⾏', '手日人行'],
  ['⻘⻝⻩⻲⻆⻭⻤', '青食黄亀角歯鬼'],
  ['\uF9D1\uFA19', '六神'],
  ['市\u200B民', '市民'],
  ['協\u00AD働\u2060事\uFEFF業\u200D', '協働事業'],
  ['辻\u{E0100}', '辻'],
  ['葛\uFE00', '葛'],
])('%s is compared as %s', (typed, folded) => {
  expect([foldText(typed), foldReading(typed)]).toEqual([folded, folded]);
});

test('Every radical of its block that is a form of an ideograph is folded, and no form leads to another', () => {
  const all = Array.from({ length: 0x9fff - 0x2e80 }, (_, at) => String.fromCodePoint(0x2e80 + at));
  const again = all.filter((sign) => foldForms(foldForms(sign)) !== foldForms(sign));
  expect(again).toEqual([]);
  const radicals = all.slice(0, 0x74).filter((sign) => sign !== '\u2E9A'); // the only place of the block without a sign
  const left = radicals.filter((sign) => foldForms(sign) === sign);
  expect(left).toEqual(['⺀']); // a stroke that is no ideograph's form
});

test('Characters that are told apart stay apart', () => {
  for (const sign of ['斉', '斎', '崎', '埼', '高', '会', 'ー', '一']) expect(foldForms(sign)).toBe(sign);
});
