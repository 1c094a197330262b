import { wordsOf } from '../model/slices.ts';
import type { Headline } from '../sort/draft.ts';
import { mendText } from './mend-text.ts';

/**
 * Takes a headline; gives its lines as the file prints them. `article`: its caption stands above its number, and the
 * text goes on behind that. A number that Word counts has no blank of its own and gets the usual one.
 */
export function printHeadline({ label, typed, title, isBehind }: Headline, article: boolean): readonly string[] {
  const words = mendText(wordsOf(title)).trim();
  const counted = label === '' ? '' : `${label}　`;
  const number = typed.length > 0 ? wordsOf(typed).trimStart() : counted;
  if (isBehind) return [`${number.trimEnd()}${words}${number.slice(number.trimEnd().length)}`];
  if (!article) return [`${number}${words}`].filter((line) => line !== '');
  return [words, number].filter((line) => line !== '');
}
