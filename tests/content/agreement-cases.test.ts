import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AgreementField } from '../../src/domain/agreement/agreement.ts';
import { assemble, type Draft, type Piece } from '../../src/domain/agreement/assemble.ts';
import { beginDraft } from '../../src/domain/agreement/begin-draft.ts';
import { listKinds } from '../../src/domain/agreement/find-kind.ts';
import { listAllAsked } from '../../src/domain/agreement/pick-wording.ts';
import { PARTIES } from '../../src/domain/sheet/checklist.ts';
import { commentKey } from '../../src/domain/sheet/comment.ts';
import { createSheet, writeSheet, type Sheet } from '../../src/domain/sheet/sheet.ts';
import { sheetKey } from '../../src/domain/sheet/sheet-keys.ts';
import { COUNTED } from '../support/content/counted-cities.ts';
import { readAgreementBook, readSourceLists } from '../support/content/read-agreement-book.ts';

const FOLDER = 'tests/cases/agreements';
const casesSchema = z.strictObject({
  cases: z.array(
    z.strictObject({
      title: z.string(),
      city: z.string(),
      form: z.string(),
      kind: z.string(),
      answers: z.record(z.string(), z.string()).default({}),
      /** Filled sheets of the project: heads, and what each party commented on items at the first timing. */
      sheets: z
        .array(
          z.strictObject({
            list: z.string(),
            heads: z.record(z.string(), z.string()).default({}),
            group: z.record(z.string(), z.string()).default({}),
            city: z.record(z.string(), z.string()).default({}),
          }),
        )
        .default([]),
      expect: z.strictObject({
        /** Where the words stand that are known before anybody writes on the draft: clause (or opening) → words. */
        words: z.record(z.string(), z.array(z.string())),
        marks: z.partialRecord(z.enum(['◎', '☆', '△']), z.array(z.string())),
        without: z.array(z.string()).default([]),
      }),
      why: z.string().min(1),
    }),
  ),
});
type Situation = z.infer<typeof casesSchema>['cases'][number];

const book = readAgreementBook();
const lists = readSourceLists();
const cases = readdirSync(FOLDER).flatMap(
  (file) => casesSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))).cases,
);
const write = (cells: Readonly<Record<string, string>>, list: string) =>
  Object.entries(cells).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'a', at: '2026-04-01T00:00:00.000Z' }),
    createSheet({ id: list, list, edition: '', created: '2026-04-01T00:00:00.000Z' }),
  );

/** A filled sheet of a situation, as its own page writes it. */
function fillSheet({ list: id, heads, ...parties }: Situation['sheets'][number]): Sheet {
  const list = lists.find((one) => one.id === id);
  const timing = list?.timings[0]?.id;
  if (!list || timing === undefined) throw new Error(`no list ${id}`);
  const comments = PARTIES.flatMap(({ id: party }) =>
    Object.entries(parties[party]).map(([item, text]) => [commentKey(list, { item, timing, party }), text]),
  );
  const told = Object.entries(heads).map(([field, text]) => [sheetKey.field(field), text]);
  return write(Object.fromEntries([...told, ...comments]) as Record<string, string>, id);
}

function begin({ city, form, kind, answers, sheets }: Situation): Readonly<Record<string, string>> {
  const known = { sheets: sheets.map(fillSheet), lists, answers };
  return beginDraft(book, { city, form, kind }, known, 'group');
}

function draftOf(cells: Readonly<Record<string, string>>): Draft {
  const draft = assemble(book, write(cells, book.id));
  if (!draft) throw new Error('no kind is chosen');
  return draft;
}

const say = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const tellClause = ({ lead, items }: Draft['clauses'][number]) =>
  [lead, ...items.flatMap((item) => [item.words, ...item.items])].map(say).join('\n');
const tellAll = ({ opening, clauses, closing, signature }: Draft) =>
  [say(opening), ...clauses.map(tellClause), say(closing), ...signature.map(say)].join('\n');

/** What one writes into a field when one takes its example, or the first of its sentences. */
function exampleOf({ kind, choices, example }: AgreementField): string {
  if (kind === 'date') return '2026-04-01';
  return choices?.[0] ?? example ?? 'みほん';
}

test('There are twenty situations, of every kind of agreement, each form that has one, and every city', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(book.kinds.map(({ id }) => id)));
  expect(new Set(cases.map(({ form }) => form))).toEqual(new Set(book.kinds.flatMap(({ forms }) => forms)));
  expect(new Set(cases.map(({ city }) => city))).toEqual(new Set(COUNTED));
});

test.each(book.kinds.map((kind) => [kind.short, kind] as const))(
  'A draft of 「%s」 leads with five to fifteen fields',
  (_, { id }) => {
    const first = [...book.heads, ...listAllAsked(book, { kind: id, form: '' })].filter((field) => field.first);
    expect(first.length).toBeGreaterThanOrEqual(5);
    expect(first.length).toBeLessThanOrEqual(15);
  },
);

describe.each(cases)('$title ($city, $form, $kind)', (situation) => {
  const cells = begin(situation);
  const draft = draftOf(cells);

  test('The answers lead to this kind', () => {
    expect(listKinds(book, situation.form, situation.answers)[0]?.id).toBe(situation.kind);
  });

  test('What is known beforehand stands in its clause', () => {
    const told = Object.fromEntries(draft.clauses.map((clause) => [clause.id, tellClause(clause)]));
    for (const [place, words] of Object.entries(situation.expect.words))
      for (const word of words) expect(place === 'opening' ? say(draft.opening) : told[place], place).toContain(word);
  });

  test('Every clause has its mark, and those told here have this one', () => {
    for (const [sign, clauses] of Object.entries(situation.expect.marks))
      for (const id of clauses)
        expect([id, draft.clauses.find((clause) => clause.id === id)?.mark.sign]).toEqual([id, sign]);
    for (const { mark, passages } of draft.clauses) {
      expect('◎☆△').toContain(mark.sign);
      expect(mark.sign === '△').toBe(passages.length === 0);
    }
    expect(draft.clauses.map(({ id }) => id).filter((id) => situation.expect.without.includes(id))).toEqual([]);
  });

  test('When both take the examples for what is open, nothing is open and no place is left', () => {
    const fields = draft.clauses.flatMap((clause) => clause.fields.map(({ field }) => field));
    const filled = fields.flatMap((field) => {
      const known = PARTIES.map(({ id }) => cells[sheetKey.comment(field.id, id)]).find((text) => text);
      return PARTIES.map(({ id }) => [sheetKey.comment(field.id, id), known ?? exampleOf(field)]);
    });
    const heads = book.heads.map((head) => [
      sheetKey.field(head.id),
      cells[sheetKey.field(head.id)] ?? exampleOf(head),
    ]);
    const whole = draftOf({ ...cells, ...(Object.fromEntries([...heads, ...filled]) as Record<string, string>) });
    expect(whole.open).toEqual([]);
    expect(tellAll(whole)).not.toMatch(/[{}〔〕]|第０条/);
    expect(whole.clauses.map(({ number }) => number)).toEqual(whole.clauses.map((_, at) => at + 1));
  });
});
