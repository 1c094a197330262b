import { foldText } from '../../japanese/fold-text.ts';

/** What a question can ask for, with what is written before its answer; in the order in which answers are shown. */
export const ASKED = [
  { kind: 'amount', label: 'いくら' },
  { kind: 'who', label: 'だれが' },
  { kind: 'when', label: 'いつ' },
  { kind: 'ask', label: 'どこに聞く' },
  { kind: 'phone', label: '電話' },
  { kind: 'fax', label: 'ファクス' },
  { kind: 'mail', label: 'メール' },
  { kind: 'meaning', label: '意味' },
  { kind: 'article', label: '条文' },
] as const;

export type Asked = (typeof ASKED)[number]['kind'];

/** The words of questions as `content/search/questions.yaml` has them. */
export type QuestionWords = {
  /** Words that ask, by what they ask for; one may ask for several things. */
  readonly asks: readonly { readonly asks: Asked; readonly say: readonly string[] }[];
  /** Words that change no answer. */
  readonly fill: readonly string[];
  /** Words that fit every scheme, and those that fit every office. */
  readonly any: readonly string[];
  readonly offices: readonly string[];
  /** What stands in the names of many schemes, so that it tells none of them. */
  readonly common: readonly string[];
};

/** Folds the words as questions are folded. */
export function foldQuestionWords({ asks, fill, any, offices, common }: QuestionWords): QuestionWords {
  const fold = (words: readonly string[]) => words.map(foldText);
  return {
    asks: asks.map(({ asks: kind, say }) => ({ asks: kind, say: fold(say) })),
    fill: fold(fill),
    any: fold(any),
    offices: fold(offices),
    common: fold(common),
  };
}
