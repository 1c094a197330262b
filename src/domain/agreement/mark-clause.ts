import { fits, type Choice, type Clause, type Passage } from './agreement.ts';

/** From where a clause comes: the chosen city's document speaks of it, another city's does, or it is ours. */
export const CLAUSE_MARKS = [
  { id: 'own-city', sign: '◎', label: '選んだ市の文書に、この事がらが書いてあります' },
  {
    id: 'other-city',
    sign: '☆',
    label: 'ほかの市の文書（市を選んでいないときは、どれかの市の文書）に、この事がらが書いてあります',
  },
  {
    id: 'ours',
    sign: '△',
    label: '当サイトにある市の文書に、この形で二者が取り決めるという記述が見当たらず、当サイトが足した条です',
  },
] as const;

export type ClauseMark = (typeof CLAUSE_MARKS)[number];

/** A clause's mark with the passages it rests on, those of the chosen city first. */
export type MarkedClause = { readonly mark: ClauseMark; readonly passages: readonly Passage[] };

/** Takes a clause and what the draft is about; gives its mark, which nobody types. */
export function markClause({ passages }: Pick<Clause, 'passages'>, choice: Choice): MarkedClause {
  const about = passages.filter(({ forms }) => fits({ forms }, choice));
  const own = about.filter(({ city }) => city === choice.city);
  const others = about.filter(({ city }) => city !== choice.city);
  const at = own.length > 0 ? 0 : others.length > 0 ? 1 : 2;
  return { mark: CLAUSE_MARKS[at], passages: [...own, ...others] };
}
