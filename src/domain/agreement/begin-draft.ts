import { PARTIES, type Party } from '../sheet/checklist.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { createSheet, writeSheet, type Sheet } from '../sheet/sheet.ts';
import type { AgreementBook, AgreementKind, Choice } from './agreement.ts';
import { CHOICES, readChoice } from './draft-checklist.ts';
import { listWritten, suggest, type Known, type Suggestion } from './suggest.ts';

/** Gives the cells of a new draft: what it is about, and what is known; two at one device propose together. */
export function beginDraft(
  book: AgreementBook,
  choice: Choice,
  known: Known,
  side: Party | 'both',
): Readonly<Record<string, string>> {
  const told = CHOICES.map(({ id }): [string, string] => [sheetKey.field(id), choice[id]]);
  const found = listSides(side).flatMap((party) => suggest(book, choice, known, party));
  return Object.fromEntries([
    ...told.filter(([, value]) => value !== ''),
    ...found.map(({ key, value }): [string, string] => [key, value]),
  ]);
}

/** Gives an empty draft of a kind, as it is printed to fill in by hand; of a kind for one form it is of that. */
export function beginBlank({ id: list }: Pick<AgreementBook, 'id'>, { id: kind, forms }: AgreementKind): Sheet {
  const choice = { kind, form: forms.length === 1 ? (forms[0] ?? '') : '' };
  const blank = createSheet({ id: 'blank', list, edition: '', created: '' });
  return Object.entries(choice)
    .filter(([, value]) => value !== '')
    .reduce((sheet, [field, value]) => writeSheet(sheet, sheetKey.field(field), value, { by: 'blank', at: '' }), blank);
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
