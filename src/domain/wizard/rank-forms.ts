import type { Rule, WeighedForm } from './model.ts';

/** A form that reaches less than this part of the first one's score is too far behind to be talked about. */
const NEAR_ENOUGH = 0.4;

type Ranks = readonly (readonly WeighedForm[])[];

/** The chosen city, and the forms that its documents know. */
export type KnownForms = { readonly city: string; readonly forms: ReadonlySet<string> };

/**
 * Takes forms weighed, what the chosen city knows (or nothing for all cities), and what tells a reason that counts
 * most; gives the forms with more for than against, in ranks: by the score, an example before the form it is an example
 * of, a form that the city knows, fewer answers against, a heaviest reason, more answers for. Ties share a rank.
 * Where the city's own text gives a form a reason that counts most, forms that the city does not know come after.
 */
export function rankForms(
  weighed: readonly WeighedForm[],
  known: KnownForms | undefined,
  isHeavy: (rule: Rule) => boolean,
): Ranks {
  const able = weighed.filter(({ score }) => score > 0);
  const best = Math.max(...able.map(({ score }) => score));
  const near = able.filter(({ score }) => score >= best * NEAR_ENOUGH);
  const hasText = near.some(({ rules }) =>
    rules.some((rule) => rule.effect === 'for' && rule.city === known?.city && isHeavy(rule)),
  );
  const scores = new Map(able.map(({ form, score }) => [form, score]));
  // A form that is spoken of only through its example never stands before the example.
  const worthOf = ({ score, rules }: WeighedForm) =>
    Math.min(score, ...rules.map(({ through = '' }) => scores.get(through) ?? score));
  const hasHeavy = ({ rules }: WeighedForm) => Number(rules.some((rule) => rule.effect === 'for' && isHeavy(rule)));
  const isNamed = ({ form }: WeighedForm) => Number(known?.forms.has(form) ?? true);
  const tierOf = (form: WeighedForm) => (hasText ? isNamed(form) : 1);
  const compare = (a: WeighedForm, b: WeighedForm) =>
    tierOf(b) - tierOf(a) ||
    worthOf(b) - worthOf(a) ||
    countThrough(a) - countThrough(b) ||
    isNamed(b) - isNamed(a) ||
    a.counts.against - b.counts.against ||
    hasHeavy(b) - hasHeavy(a) ||
    b.counts.for - a.counts.for;
  return near.toSorted(compare).reduce<Ranks>((ranks, form) => {
    const last = ranks.at(-1);
    return last?.[0] && compare(last[0], form) === 0 ? [...ranks.slice(0, -1), [...last, form]] : [...ranks, [form]];
  }, []);
}

function countThrough({ rules }: WeighedForm): number {
  return rules.filter(({ through }) => through !== undefined).length;
}

/**
 * Takes ranks and, for each thing that is wanted at once, its best form; gives the ranks with these put first together,
 * because who wants two things needs a form for each. Nothing changes where one form serves all.
 */
export function joinWishes(ranks: Ranks, best: readonly WeighedForm[]): Ranks {
  const first = new Set(best);
  if (first.size < 2) return ranks;
  const rest = ranks.map((rank) => rank.filter((form) => !first.has(form))).filter((rank) => rank.length > 0);
  return [[...first], ...rest];
}
