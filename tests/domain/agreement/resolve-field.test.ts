import { expect, test } from 'vitest';
import {
  formatValue,
  isLeading,
  isOpen,
  resolveField,
  resolveHead,
} from '../../../src/domain/agreement/resolve-field.ts';
import { BOOK, fillDraft } from '../../support/samples/small-book.ts';

const field = BOOK.clauses[0]?.fields[0] ?? BOOK.heads[0]!;
const resolve = (cells: Readonly<Record<string, string>>) => {
  const { state, text } = resolveField(fillDraft(cells), field);
  return [state, text];
};
const [G, C] = ['comment/aim/group', 'comment/aim/city'];
const [MG, MC] = ['mark/aim/now/group', 'mark/aim/now/city'];

test.each([
  ['nobody wrote', {}, ['open', '〔目的〕']],
  ['one wrote', { [G]: '花を植える' }, ['one-sided', '花を植える']],
  ['one wrote and the other says できた', { [G]: '花を植える', [MG]: 'done', [MC]: 'done' }, ['agreed', '花を植える']],
  ['only the one who wrote says できた', { [G]: '花を植える', [MG]: 'done' }, ['one-sided', '花を植える']],
  ['both wrote the same', { [G]: '花を植える ', [C]: '花を植える' }, ['agreed', '花を植える']],
  [
    'both wrote different things, whatever they marked',
    { [G]: '花', [C]: '木', [MG]: 'done', [MC]: 'done' },
    ['apart', '〔目的　団体の案：花／市の案：木〕'],
  ],
  ['one wants to talk of what both wrote', { [G]: '花', [C]: '花', [MC]: 'talk' }, ['talk', '花']],
  ['one leaves it out and nobody wrote', { [MC]: 'na' }, ['left', '（定めない）']],
])('Where %s, the field is so', (_, cells, said) => {
  expect(resolve(cells)).toEqual(said);
});

test('Open is what somebody has yet to deal with', () => {
  const states = ['open', 'apart', 'talk', 'one-sided', 'agreed', 'left'] as const;
  expect(states.filter(isOpen)).toEqual(['open', 'apart', 'talk']);
});

test('A draft leads a party with what is settled first, and with what the other said and this one has not answered', () => {
  const later: typeof field = { ...field, first: undefined };
  const leads = (cells: Readonly<Record<string, string>>, one = later) =>
    isLeading(resolveField(fillDraft(cells), one), 'city');
  expect(leads({}, field)).toBe(true);
  expect(leads({})).toBe(false);
  expect(leads({ [G]: '花' })).toBe(true);
  expect(leads({ [C]: '花' })).toBe(false);
  expect(leads({ [G]: '花', [C]: '木' })).toBe(true);
  expect(leads({ [MC]: 'talk' })).toBe(true);
  expect(leads({ [G]: '花', [C]: '花' })).toBe(false);
});

test('A head is filled in by the two together', () => {
  const day = BOOK.heads[2]!;
  expect(resolveHead(fillDraft({}), day)).toMatchObject({ state: 'open', text: '〔協定の日〕' });
  const filled = fillDraft({ 'field/day': '2026-04-01' });
  expect(resolveHead(filled, day)).toMatchObject({ state: 'agreed', text: '2026年4月1日' });
});

test.each([
  ['amount', '300000', '300,000'],
  ['amount', '３００，０００円', '300,000'],
  ['amount', '予算の範囲', '予算の範囲'],
  ['date', '2026-12-31', '2026年12月31日'],
  ['date', 'まだ', 'まだ'],
  ['text', '300000', '300000'],
] as const)('A field of the kind %s writes 「%s」 as 「%s」', (kind, typed, written) => {
  expect(formatValue(kind, typed)).toBe(written);
});
