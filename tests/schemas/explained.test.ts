import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { explained } from '../../src/schemas/explained.ts';
import { sectionSchema } from '../../src/schemas/section.ts';

const GOOD = { title: '目的', code: '9101', sources: ['a/1'], concepts: ['purpose'], keyPoint: '橋をかけます。' };

function faultsOf(value: unknown): readonly string[] {
  const { error } = explained(sectionSchema).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('A good section passes unchanged, with what the schema adds', () => {
  expect(explained(sectionSchema).parse(GOOD)).toEqual({ ...GOOD, titleIsOurs: false });
});

test('A missing field is named, with how to write it', () => {
  const { title: _title, ...rest } = GOOD;
  expect(faultsOf(rest)).toEqual([
    'title: この項目がありません。文字を書いてください。　書き方：見出し。原典のとおりで、番号は label に分けます。',
  ]);
});

test('A misspelt field is named and can be mended', () => {
  expect(faultsOf({ ...GOOD, titel: 'x' })).toEqual([
    'titel: 「titel」という項目はありません。　つづりを直すか、消してください。',
  ]);
});

test('A value of another type is shown with what belongs there, also inside an optional field', () => {
  expect(faultsOf({ ...GOOD, label: 3 })[0]).toMatch(
    /^label: 値 3 の種類が違います。引用符で囲んで "3" と書いてください。　書き方：原典で/,
  );
  expect(faultsOf({ ...GOOD, checklist: { list: 1, phase: 'x' } })[0]).toMatch(
    /^checklist\.list: 値 1 の種類が違います。/,
  );
});

test('A text that is too long says how long it is and how long it may be', () => {
  expect(faultsOf({ ...GOOD, keyPoint: 'あ'.repeat(141) })[0]).toMatch(
    /^keyPoint: 長すぎます（141字。140まで）。　書き方：要点。/,
  );
});

test('An empty list and a choice that does not exist are told in plain words', () => {
  expect(faultsOf({ ...GOOD, sources: [] })[0]).toMatch(/^sources: 足りません（0個。1から）。/);
  const kind = explained(z.strictObject({ kind: z.enum(['a', 'b']).describe('種類。') })).safeParse({ kind: 'c' });
  expect(kind.error?.issues[0]?.message).toBe('値 "c" は使えません。使えるのは a・b です。　書き方：種類。');
});
