import { expect, test } from 'vitest';
import { holdSheet, toPart } from '../../../src/domain/sheet/sheet-part.ts';
import { createSheet } from '../../../src/domain/sheet/sheet.ts';

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: '', created: '' });

test('Parts that know the same have the same form, whatever version their text is of', () => {
  const old = toPart(JSON.stringify({ ...EMPTY, version: 2 }));
  expect(old.form).toBe(holdSheet(EMPTY, []).form);
  expect(old.text).not.toBe(old.form);
});

test('A broken text has no form, a newer one the form of what can be read', () => {
  expect(toPart('{').form).toBeUndefined();
  expect(toPart(JSON.stringify({ ...EMPTY, version: 99 })).sheet?.id).toBe('s1');
});
