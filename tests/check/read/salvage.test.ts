import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { salvage } from '../../../src/check/read/salvage.ts';

const schema = z.strictObject({
  title: z.string().max(3),
  order: z.int().min(1),
  kind: z.enum(['a', 'b']),
  tags: z.array(z.string().max(2)).min(1),
  notes: z.array(z.strictObject({ id: z.string(), text: z.string().default('なし') })).default([]),
  words: z.record(z.string().max(2), z.string()).optional(),
  label: z.string().optional(),
});
const GOOD = { title: '題', order: 1, kind: 'a', tags: ['x'], notes: [{ id: 'n' }], words: { い: 'ろ' } };

test('What fits its schema stays as the schema makes it', () => {
  expect(salvage(schema, GOOD)).toEqual({ ...GOOD, notes: [{ id: 'n', text: 'なし' }] });
});

test('A text that is too long, a number out of range and a choice nobody knows stay, so that other rules see them', () => {
  const value = { ...GOOD, title: '長い題名', order: 0, kind: 'c', tags: ['長いもの', 'x'] };
  expect(salvage(schema, value)).toMatchObject({ title: '長い題名', order: 0, kind: 'c', tags: ['長いもの', 'x'] });
});

test('What is missing or of another type becomes empty, and the places in a list stay', () => {
  const value = { order: '一', tags: 'x', notes: [{ text: '文' }, 'x', { id: 'n' }], extra: 1 };
  expect(salvage(schema, value)).toEqual({
    title: '',
    order: NaN,
    kind: '',
    tags: [],
    notes: [
      { id: '', text: '文' },
      { id: '', text: 'なし' },
      { id: 'n', text: 'なし' },
    ],
  });
});
