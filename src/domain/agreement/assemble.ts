import {
  fits,
  listClauses,
  type AgreementBook,
  type AgreementKind,
  type Choice,
  type Clause,
  type LawNote,
} from './agreement.ts';
import { isKept, readChoice } from './draft-checklist.ts';
import { nameArticle, splitText } from './fill-text.ts';
import { markClause, type MarkedClause } from './mark-clause.ts';
import { listAsked, pickWording } from './pick-wording.ts';
import { isOpen, resolveField, resolveHead, type FieldState, type ResolvedField } from './resolve-field.ts';
import type { Sheet } from '../sheet/sheet.ts';

/**
 * A stretch of a draft: text, and where it is the place of a field, which one and how far that is decided; where it is
 * the number of another clause, of which.
 */
export type Piece = {
  readonly text: string;
  readonly field?: string;
  readonly state?: FieldState;
  readonly clause?: string;
};

/** A numbered clause with its items and theirs. */
export type DraftClause = MarkedClause & {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly always: string | undefined;
  readonly lead: readonly Piece[];
  readonly items: readonly { readonly words: readonly Piece[]; readonly items: readonly (readonly Piece[])[] }[];
  readonly fields: readonly ResolvedField[];
  readonly law: readonly LawNote[];
  readonly sheetItems: Clause['sheetItems'];
};

/** A draft: what it is called, its clauses as they stand, and what somebody has yet to decide. */
export type Draft = {
  readonly choice: Choice;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly opening: readonly Piece[];
  readonly clauses: readonly DraftClause[];
  readonly closing: readonly Piece[];
  readonly signature: readonly (readonly Piece[])[];
  readonly heads: readonly ResolvedField[];
  /** Clauses that could stand here and are left out. */
  readonly leftOut: readonly Clause[];
  /** Every field that somebody has yet to deal with, in the order of the draft. */
  readonly open: readonly ResolvedField[];
  readonly counts: Readonly<Record<FieldState, number>>;
};

/** Takes the book and a draft's sheet; gives the draft as it stands, or undefined where no kind is chosen. */
export function assemble(book: AgreementBook, sheet: Sheet): Draft | undefined {
  const choice = readChoice(sheet, book);
  const kind = book.kinds.find(({ id }) => id === choice.kind);
  if (!kind) return undefined;
  const all = listClauses(book, choice);
  const kept = all.filter((clause) => isKept(sheet, clause));
  const heads = book.heads.map((head) => resolveHead(sheet, head));
  const fields = listAsked(book, kept, choice).map((asked) => asked.map((field) => resolveField(sheet, field)));
  const known = new Map([...heads, ...fields.flat()].map((one) => [one.field.id, one]));
  const fill = (text: string) => fillText(text, { kind, known, order: kept.map(({ id }) => id) });
  const shown = [...heads, ...fields.flat()];
  return {
    choice,
    kind,
    title: kind.title,
    opening: fill(kind.opening),
    clauses: kept.map((clause, at) => toDraftClause(clause, { at, choice, fields: fields[at] ?? [], fill, book })),
    closing: fill(kind.closing),
    signature: (kind.signature ?? book.signature).map(fill),
    heads,
    leftOut: all.filter((clause) => !kept.includes(clause)),
    open: shown.filter(({ state }) => isOpen(state)),
    counts: countStates(shown),
  };
}

type Filled = {
  readonly kind: AgreementKind;
  readonly known: ReadonlyMap<string, ResolvedField>;
  readonly order: readonly string[];
};

/** A place that the draft does not know stays as it is typed, so that a slip in content is seen. */
function fillText(text: string, { kind, known, order }: Filled): readonly Piece[] {
  return splitText(text).map((stretch): Piece => {
    if ('text' in stretch) return stretch;
    if ('clause' in stretch) return { text: nameArticle(order.indexOf(stretch.clause) + 1), clause: stretch.clause };
    const { field } = stretch;
    if (field === 'city' || field === 'group') return { text: kind.parties[field] };
    const found = known.get(field);
    return found ? { text: found.text, field, state: found.state } : { text: `{${field}}` };
  });
}

type Place = {
  readonly at: number;
  readonly choice: Choice;
  readonly fields: readonly ResolvedField[];
  readonly fill: (text: string) => readonly Piece[];
  readonly book: AgreementBook;
};

function toDraftClause(clause: Clause, { at, choice, fields, fill, book }: Place): DraftClause {
  const { lead, items } = pickWording(clause, choice);
  return {
    ...markClause(clause, choice),
    id: clause.id,
    number: at + 1,
    title: `${clause.title}${tellForms(choice.form === '' ? clause.forms : [], book)}`,
    why: clause.why,
    always: clause.always,
    lead: fill(lead),
    items: items.map((item) => ({
      words: [...fill(item.text), { text: tellForms(item.forms, book) }].filter(({ text }) => text !== ''),
      items: item.items.flatMap((text) => splitLines(fill(text))),
    })),
    fields,
    law: clause.law.filter((note) => fits(note, choice)),
    sheetItems: clause.sheetItems,
  };
}

/** Says of which forms something is, where no form is chosen. */
function tellForms(forms: readonly string[] = [], { forms: known }: AgreementBook): string {
  const titles = known.filter(({ id }) => forms.includes(id)).map(({ title }) => title);
  return titles.length === 0 ? '' : `（${titles.join('・')}のとき）`;
}

/** What stands alone is counted line by line, as it was typed; among other words lines are one text. */
function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const [piece, ...others] = pieces;
  if (!piece || others.length > 0) return [pieces];
  const lines = piece.text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((text) => [{ ...piece, text }]);
}

function countStates(fields: readonly ResolvedField[]): Draft['counts'] {
  const counts = { open: 0, apart: 0, talk: 0, 'one-sided': 0, agreed: 0, left: 0 };
  for (const { state } of fields) counts[state] += 1;
  return counts;
}
