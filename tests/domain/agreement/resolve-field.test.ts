import { describe, expect, test } from 'vitest';
import { formatValue, isOpen, resolveField, resolveHead } from '../../../src/domain/agreement/resolve-field.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { fieldSample } from '../../support/samples/small-book.ts';

const fill = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'a', at: '2026-04-01T00:00:00.000Z' }),
    createSheet({ id: 's', list: 'drafts', edition: '', created: '2026-04-01T00:00:00.000Z' }),
  );
const group = 'comment/paint/group';
const city = 'comment/paint/city';
const tell = (cells: Readonly<Record<string, string>>) => {
  const { state, text } = resolveField(fill(cells), fieldSample('paint'));
  return [state, text];
};

describe('How far a field is decided', () => {
  test('Nothing written is open, and its label stands in brackets', () => {
    expect(tell({})).toEqual(['open', '〔【paint】〕']);
    expect(tell({ [group]: '  ' })).toEqual(['open', '〔【paint】〕']);
  });

  test('One text is one party’s proposal until the other writes the same or both say that it is done', () => {
    expect(tell({ [group]: '赤' })).toEqual(['one-sided', '赤']);
    expect(tell({ [group]: '赤', [city]: '赤' })).toEqual(['agreed', '赤']);
    const done = { 'mark/paint/now/group': 'done' };
    expect(tell({ [group]: '赤', ...done })).toEqual(['one-sided', '赤']);
    expect(tell({ [group]: '赤', ...done, 'mark/paint/now/city': 'done' })).toEqual(['agreed', '赤']);
  });

  test('Of two texts nobody chooses: both stand there, each by whom', () => {
    const [state, text] = tell({ [group]: '赤', [city]: '青' });
    expect(state).toBe('apart');
    expect(text).toMatch(/^〔【paint】.*団体の案：赤.*市の案：青〕$/);
  });

  test('To talk about it goes before any text, and a field may be left out of the agreement', () => {
    expect(tell({ [group]: '赤', [city]: '赤', 'mark/paint/now/city': 'talk' })[0]).toBe('talk');
    expect(tell({ 'mark/paint/now/city': 'na' })).toEqual(['left', '（定めない）']);
  });

  test('What is open, apart or to be talked about still needs somebody', () => {
    expect((['open', 'apart', 'talk', 'one-sided', 'agreed', 'left'] as const).map(isOpen)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('A head is filled in by both together', () => {
  expect(resolveHead(fill({ 'field/paint': '橋' }), fieldSample('paint'))).toMatchObject({
    state: 'agreed',
    text: '橋',
  });
  expect(resolveHead(fill({}), fieldSample('paint'))).toMatchObject({ state: 'open', text: '〔【paint】〕' });
});

test('A day and a sum are written as agreements write them, other words as they were typed', () => {
  expect(formatValue('date', '2026-04-01')).toBe('2026年4月1日');
  expect(formatValue('amount', '３０００００円')).toBe('300,000');
  expect(formatValue('amount', '三十万')).toBe('三十万');
  expect(formatValue('text', '300000')).toBe('300000');
});
