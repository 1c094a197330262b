import { WHOLE } from '../../domain/search/plan/cut-tokens.ts';
import { nameWord } from '../file-format.ts';
import type { Weights } from './weigh-words.ts';

/** How many times less a word counts that only begins with the one character: Pagefind weighs beginnings less too. */
const WEAKER = 4;

/**
 * Makes one character a word as well, with the places of all words that begin with it, so that it is found without
 * fetching these. None where all words are met whole (Latin letters, digits, facts).
 */
export function gatherSigns(words: Weights): Weights {
  const alike = Map.groupBy(words, ([word]) => [...word][0] ?? '');
  return new Map([...alike].flatMap(([first, held]) => [...gatherUnder(first, held), ...held.filter(isLonger)]));
}

function isLonger([word]: readonly [string, unknown]): boolean {
  return [...word].length > 1;
}

type Weighed = Weights extends ReadonlyMap<infer Word, infer Places> ? readonly [Word, Places] : never;

function gatherUnder(first: string, words: readonly Weighed[]): readonly Weighed[] {
  const typed = words.filter(([word]) => !word.endsWith(WHOLE));
  if (typed.length === 0) return [];
  const places = new Map<number, number>();
  for (const [word, held] of typed)
    for (const [at, weight] of held)
      places.set(at, (places.get(at) ?? 0) + (word === first ? weight : weight / WEAKER));
  return [[nameWord(first), places]];
}
