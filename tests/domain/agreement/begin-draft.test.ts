import { expect, test } from 'vitest';
import { beginBlank, beginDraft, changeChoice } from '../../../src/domain/agreement/begin-draft.ts';
import { createSheet, valueAt, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL_BOOK } from '../../support/samples/small-book.ts';

const known = { sheets: [], lists: [], answers: { who: 'both' } };
const choice = { kind: 'paid', form: 'bridge', city: 'mihon' };
const fill = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'a', at: '2026-04-01T00:00:00.000Z' }),
    createSheet({ id: 's', list: 'drafts', edition: '', created: '2026-04-01T00:00:00.000Z' }),
  );

test('A new draft says what it is about and holds what is known, as a proposal of the one who begins it', () => {
  expect(beginDraft(SMALL_BOOK, choice, known, 'city')).toEqual({
    'field/kind': 'paid',
    'field/form': 'bridge',
    'field/city': 'mihon',
    'field/city-name': 'みほん市',
    'comment/paint/city': '二人で塗る',
  });
});

test('Two at one device propose together, and what nobody chose is not written', () => {
  const cells = beginDraft(SMALL_BOOK, { ...choice, city: '', form: '' }, known, 'both');
  expect(Object.keys(cells).sort()).toEqual(['comment/paint/city', 'comment/paint/group', 'field/kind']);
});

test('An empty draft is of its kind, and of its form where that is the only one', () => {
  const form = (at: number) => {
    const kind = SMALL_BOOK.kinds[at];
    return kind && valueAt(beginBlank(SMALL_BOOK, kind), 'field/form');
  };
  expect([form(0), form(1)]).toEqual(['bridge', '']);
});

test('Another choice brings what is known then, and leaves what somebody wrote', () => {
  const suggested = fill(beginDraft(SMALL_BOOK, choice, { ...known, answers: {} }, 'group'));
  const change = { kind: 'free', form: 'boat' };
  expect(changeChoice(SMALL_BOOK, suggested, change, { ...known, answers: {} }, 'group')).toEqual([
    { key: 'field/form', value: 'boat' },
    { key: 'field/kind', value: 'free' },
    expect.objectContaining({ key: 'comment/paint/group', value: '舟を塗る' }),
  ]);
  const typed = fill({ ...beginDraft(SMALL_BOOK, choice, known, 'group'), 'comment/paint/group': '自分のことば' });
  expect(changeChoice(SMALL_BOOK, typed, change, { ...known, answers: {} }, 'group')).toEqual([
    { key: 'field/form', value: 'boat' },
    { key: 'field/kind', value: 'free' },
  ]);
});
