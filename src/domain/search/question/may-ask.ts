import { foldText } from '../../japanese/fold-text.ts';
import type { QuestionWords } from './question-words.ts';

/**
 * Says whether a query holds a word that asks for a fact at all, so that for any other nothing is fetched. The words
 * are as they are written; an article is asked for by its number.
 */
export function mayAsk(query: string, { asks }: QuestionWords): boolean {
  const folded = foldText(query);
  return /\d条/.test(folded) || asks.some(({ say }) => say.some((word) => folded.includes(foldText(word))));
}
