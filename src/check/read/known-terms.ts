import type { Content } from './content.ts';

/** A term with its reading, and the file in which they stand. */
export type KnownTerm = {
  readonly id: string;
  readonly city: string;
  readonly term: string;
  readonly reading: string;
  readonly file: string;
};

/** Lists the terms that cities name in their own glossaries, in the order of the files. */
export function listOwnTerms({ meanings }: Pick<Content, 'meanings'>): readonly KnownTerm[] {
  return meanings.flatMap(({ file, city, data }) =>
    data.meanings.flatMap(({ term: id, name, reading = '' }) =>
      name === undefined ? [] : [{ id, city, term: name, reading, file }],
    ),
  );
}

/** Finds a term by its id: one of the list for all, or one that the city itself names. */
export function findTerm(content: Pick<Content, 'terms' | 'meanings'>, city: string, id: string): string | undefined {
  const shared = content.terms.find((entry) => entry.id === id)?.data.term;
  return shared ?? listOwnTerms(content).find((own) => own.city === city && own.id === id)?.term;
}
