import { expect, test } from 'vitest';
import { assemble, type Piece } from '../../../src/domain/agreement/assemble.ts';
import { ABOUT, BOOK, fillDraft } from '../../support/samples/small-book.ts';

const draftOf = (cells: Readonly<Record<string, string>>) => assemble(BOOK, fillDraft({ ...ABOUT, ...cells }))!;
const tell = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const listLeads = (cells: Readonly<Record<string, string>> = {}) =>
  draftOf(cells).clauses.map(({ number, lead }) => `${number} ${tell(lead)}`);

test('Without a kind there is no draft', () => {
  expect(assemble(BOOK, fillDraft({}))).toBeUndefined();
  expect(assemble(BOOK, fillDraft({ 'field/kind': 'gone' }))).toBeUndefined();
});

test('Clauses stand in the order of their kind, with what is decided and the labels of what is not', () => {
  expect(listLeads({ 'comment/aim/group': '花', 'comment/fee/city': '5000' })).toEqual([
    '1 乙を助け、花をめざす。',
    '2 金5,000円を払う。',
    '3 第４条のとおり。',
    '4 〔終わる日〕に終わる。',
  ]);
});

test('With one clause less the others are counted anew, in what refers to them, too', () => {
  expect(listLeads({ 'field/without-money': '置かない' })).toEqual([
    '1 乙を助け、〔目的〕をめざす。',
    '2 第３条のとおり。',
    '3 〔終わる日〕に終わる。',
  ]);
  expect(draftOf({ 'field/without-money': '置かない' }).leftOut.map(({ id }) => id)).toEqual(['money']);
});

test('A clause that stands always cannot be switched off', () => {
  expect(draftOf({ 'field/without-aim': '置かない' }).clauses[0]?.id).toBe('aim');
});

test('The frame holds the heads, and the parties are called as the kind calls them', () => {
  const draft = draftOf({ 'field/project': '花いっぱい', 'field/place': 'みほん市', 'field/day': '2026-05-01' });
  expect(tell(draft.opening)).toBe('みほん市（甲）と乙は、「花いっぱい」を行う。');
  expect(draft.signature.map(tell)).toEqual(['2026年5月1日', '甲　みほん市', '乙']);
  expect(tell(draft.closing)).toBe('〔通数〕。');
});

test('Items and what stands under them are filled, and say their forms where none is chosen', () => {
  const { clauses } = draftOf({ 'field/form': '', 'comment/aim/group': '花' });
  expect(clauses[0]?.items.map(({ words, items }) => [tell(words), ...items.map(tell)])).toEqual([
    ['〔終わる日〕まで', '花のため'],
  ]);
  expect(clauses[1]?.items.map(({ words }) => tell(words))).toEqual(['前払い（任せるのとき）']);
});

test('What is open is counted and listed in the order of the draft', () => {
  const draft = draftOf({
    'field/project': '花いっぱい',
    'comment/aim/group': '花',
    'comment/aim/city': '木',
    'comment/fee/city': '5000',
  });
  expect(draft.open.map(({ field }) => field.id)).toEqual(['place', 'day', 'aim', 'copies', 'end-day']);
  expect(draft.counts).toEqual({ open: 4, apart: 1, talk: 0, 'one-sided': 1, agreed: 1, left: 0 });
});

test('Every clause has its mark, its reasons and the notes of its kind', () => {
  const { clauses } = draftOf({});
  expect(clauses.map(({ mark }) => mark.sign)).toEqual(['◎', '☆', '△', '△']);
  expect(clauses.map(({ law }) => law.length)).toEqual([0, 0, 0, 0]);
});

test('A place that nothing fills stays as it is typed, so that a slip is seen', () => {
  const [clause, ...rest] = BOOK.clauses;
  const slip = { ...clause!, text: [{ lead: '{nothing}', items: [] }] };
  const draft = assemble({ ...BOOK, clauses: [slip, ...rest] }, fillDraft(ABOUT));
  expect(tell(draft!.clauses[0]!.lead)).toBe('{nothing}');
});

test('Lines that were typed for what stands alone under an item are counted one by one, each with its state', () => {
  const { clauses } = draftOf({ 'field/form': '', 'comment/aim/group': '花\n\n 木 ' });
  expect(clauses[0]?.items[0]?.items.map(tell)).toEqual(['花\n\n 木のため']);
  const [clause, ...rest] = BOOK.clauses;
  const listed = { ...clause!, text: [{ lead: '', items: [{ text: '目的', items: ['{aim}', 'ほか'] }] }] };
  const cells = { ...ABOUT, 'comment/aim/group': '花\n\n 木 ' };
  const draft = assemble({ ...BOOK, clauses: [listed, ...rest] }, fillDraft(cells));
  expect(draft?.clauses[0]?.items[0]?.items.map(tell)).toEqual(['花', '木', 'ほか']);
  expect(draft?.clauses[0]?.items[0]?.items.flat().map(({ state }) => state)).toEqual([
    'one-sided',
    'one-sided',
    undefined,
  ]);
});

test('A clause that is for some forms only says so where none is chosen', () => {
  expect(draftOf({ 'field/form': '' }).clauses.map(({ title }) => title)).toEqual([
    '目的',
    'お金',
    '物（助けるのとき）',
    '終わり',
  ]);
  expect(draftOf({}).clauses[2]?.title).toBe('物');
});
