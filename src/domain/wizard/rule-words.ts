/** How a document says a rule, with its mark: in so many words, or readable from an example or a note. */
export const DOCUMENTED = [
  { id: 'stated', mark: '◎' },
  { id: 'example', mark: '○' },
] as const;

const BASES = [...DOCUMENTED, { id: 'inferred', mark: '△' }] as const;

/** What the marks mean, wherever a result is read. */
export const MARK_MEANINGS =
  '◎は文書に書いてあること、○は例から読み取れること、△は当サイトの推測やまとめで、市の職員などの確かめをまだ受けていません。文書の年は古いものもあります。';

/** How a rule is known: as a document says it, or as our own inference. */
export type Basis = (typeof BASES)[number]['id'];

/** What an answer does to a form, with the heading above such reasons and the word in a table. */
export const EFFECTS = [
  { id: 'for', heading: '合う理由', word: '合う' },
  { id: 'against', heading: '合わない理由', word: '合わない' },
  { id: 'requires', heading: '条件・先に決めること', word: '条件' },
] as const;

export type Effect = (typeof EFFECTS)[number]['id'];

/** Gives the mark under which readers know how a rule is known. */
export function markBasis(basis: Basis): string {
  return BASES.find(({ id }) => id === basis)?.mark ?? basis;
}

/** Gives the word for an effect where there is no room for a heading. */
export function nameEffect(effect: Effect): string {
  return EFFECTS.find(({ id }) => id === effect)?.word ?? effect;
}
