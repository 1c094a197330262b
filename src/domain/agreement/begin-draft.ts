import { PARTIES, type Party } from '../sheet/checklist.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { createSheet, writeSheet, type Sheet } from '../sheet/sheet.ts';
import type { AgreementBook, AgreementKind, Choice } from './agreement.ts';
import { CHOICES, answerKey, readChoice } from './draft-checklist.ts';
import { listWritten, suggest, type Known, type Suggestion } from './suggest.ts';

/** Gives the cells of a new draft: what it is about, and what is known; two at one device propose together. */
export function beginDraft(
  book: AgreementBook,
  choice: Choice,
  known: Known,
  side: Party | 'both',
): Readonly<Record<string, string>> {
  const told = CHOICES.map(({ id }): [string, string] => [sheetKey.field(id), choice[id]]);
  const answers = book.questions
    .map(({ id, answers: possible }) => ({ id, possible, answer: known.answers[id] ?? '' }))
    .filter(({ possible, answer }) => Object.hasOwn(possible, answer))
    .map(({ id, answer }): [string, string] => [answerKey(id), answer]);
  const found = listSides(side).flatMap((party) => suggest(book, choice, known, party));
  return Object.fromEntries([
    ...told.filter(([, value]) => value !== ''),
    ...answers,
    ...found.map(({ key, value }): [string, string] => [key, value]),
  ]);
}

/**
 * Gives an empty draft of a kind for a form, as it is printed to fill in by hand; without a form it is for all of the
 * kind, and of a kind for one form it is of that.
 */
export function beginBlank(
  { id: list }: Pick<AgreementBook, 'id'>,
  { id: kind, forms: [only = '', ...more] }: AgreementKind,
  form: string = more.length === 0 ? only : '',
): Sheet {
  const choice = { kind, form };
  const blank = createSheet({ id: 'blank', list, edition: '', created: '' });
  return Object.entries(choice)
    .filter(([, value]) => value !== '')
    .reduce((sheet, [field, value]) => writeSheet(sheet, sheetKey.field(field), value, { by: 'blank', at: '' }), blank);
}

/** Gives the forms of a kind that have an empty draft of their own: none where the kind is for one form only. */
export function listBlankForms({ forms }: Pick<AgreementKind, 'forms'>): readonly string[] {
  return forms.length > 1 ? forms : [];
}

/**
 * Gives what to write when a draft is to be about something else: the choice, and what is known then, where nobody
 * wrote anything of their own.
 */
export function changeChoice(
  book: AgreementBook,
  sheet: Sheet,
  change: Partial<Choice>,
  known: Known,
  side: Party,
): readonly Pick<Suggestion, 'key' | 'value'>[] {
  const before = readChoice(sheet, book);
  const after = { ...before, ...change };
  const told = CHOICES.filter(({ id }) => before[id] !== after[id]).map(({ id }) => ({
    key: sheetKey.field(id),
    value: after[id],
  }));
  return [...told, ...listWritten(sheet, suggest(book, after, known, side), suggest(book, before, known, side))];
}

function listSides(side: Party | 'both'): readonly Party[] {
  return side === 'both' ? PARTIES.map(({ id }) => id) : [side];
}
