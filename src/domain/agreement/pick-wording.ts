import { fits, listClauses, type AgreementBook, type AgreementField, type Choice, type Clause } from './agreement.ts';
import { splitText } from './fill-text.ts';

/** The wording of a clause in a draft: what is of another kind or form is left out. */
export type Wording = {
  readonly lead: string;
  readonly items: readonly {
    readonly text: string;
    readonly items: readonly string[];
    readonly forms: readonly string[];
  }[];
};

/**
 * Takes a clause and what a draft is about; gives the first wording that fits, and of its items those that do. As long
 * as no form is chosen, a wording for every form goes before one for some; an item for some says so in `forms`.
 */
export function pickWording({ text }: Pick<Clause, 'text'>, choice: Omit<Choice, 'city'>): Wording {
  const fitting = text.filter((one) => fits(one, choice));
  const general = choice.form === '' ? fitting.find(({ forms }) => forms === undefined) : undefined;
  const { lead, items } = general ?? fitting[0] ?? { lead: '', items: [] };
  return {
    lead,
    items: items
      .filter((item) => fits(item, choice))
      .map((item) => ({ ...item, forms: choice.form === '' ? (item.forms ?? []) : [] })),
  };
}

/**
 * Gives the fields of some clauses that a draft of them asks for, by clause: those that a wording names, or the frame
 * of the draft. What nothing names is nobody's to decide.
 */
export function listAsked(
  book: Pick<AgreementBook, 'kinds'>,
  clauses: readonly Clause[],
  choice: Omit<Choice, 'city'>,
): readonly (readonly AgreementField[])[] {
  const kind = book.kinds.find(({ id }) => id === choice.kind);
  const frame = kind ? [kind.opening, kind.closing, ...(kind.signature ?? [])] : [];
  const named = new Set([
    ...listPlaces(frame),
    ...clauses.flatMap((clause) => {
      const { lead, items } = pickWording(clause, choice);
      return listPlaces([lead, ...items.flatMap((item) => [item.text, ...item.items])]);
    }),
  ]);
  return clauses.map(({ fields }) => fields.filter(({ id }) => named.has(id)));
}

/** Gives every field that a draft of a kind and form asks for when nothing is left out. */
export function listAllAsked(book: AgreementBook, choice: Omit<Choice, 'city'>): readonly AgreementField[] {
  return listAsked(book, listClauses(book, choice), choice).flat();
}

/** Names the fields that have a place in some texts. */
export function listPlaces(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => splitText(text).flatMap((stretch) => ('field' in stretch ? [stretch.field] : [])));
}
