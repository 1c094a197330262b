import { cutQueryTokens } from './cut-tokens.ts';
import { cutJoins, cutWords, type CutWord } from './cut-words.ts';
import type { Clause } from './query-plan.ts';
import { matchWords, type SearchWords, type WordMatch } from './search-words.ts';

/**
 * How much a word that is only near counts beside the word itself, and one that means the same. Measured on the open
 * queries.
 */
const NEAR = 0.5;
const EQUAL = 0.8;
/** How much a word counts that only says how something is asked. */
const ASKING = 0.15;
/** How much it counts that the words stand joined as they were typed. */
const JOINED = 0.35;

/**
 * Plans the words of folded text, so that a place is found by whatever means the same. Known words are asked by all
 * that mean the same, readings and typing errors never as they stand; between them what is left, in pairs of
 * characters.
 */
export function planWords(text: string, words: SearchWords): readonly Clause[] {
  const matches = matchWords(text, words.groups);
  const known = matches.map((match) => planKnown(match, text));
  const left = matches.reduceRight((rest, { at, length }) => `${rest.slice(0, at)}|${rest.slice(at + length)}`, text);
  const faint = words.faint ?? [];
  const dropped = cutOut(left, [...words.drop, ...faint]);
  const isLeft = cutWords(dropped).length > 0 || matches.length > 0;
  const rest = isLeft ? dropped : left;
  const asking = isLeft ? faint.filter((word) => left.includes(word)) : [];
  const said = new Set(known.flatMap((clause) => clause.words));
  // One sign of kana that is left beside known words is their ending, and stands everywhere.
  const others = cutWords(rest).filter(({ word }) => !said.has(word) && !(known.length > 0 && /^[ぁ-ゖ]$/.test(word)));
  return [...known, ...others.map(planWord), ...asking.map(planAsking), ...planJoins(text, matches)];
}

/** The longest first, so that nothing of a word stays behind. */
function cutOut(text: string, words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, '|'), text);
}

/** Plans a text as nothing but words, whatever it may mean: a city that is asked for alone. */
export function planLiterally(text: string): readonly Clause[] {
  return cutWords(text).map(planWord);
}

function planKnown({ group, at: from, length }: WordMatch, text: string): Clause {
  const { say, near } = group;
  const typed = text.slice(from, from + length);
  // Whoever types a reading means the group; where the reading itself is said, that is found too.
  const literal = group.literal?.includes(typed) ? [typed] : [];
  const weigh = (word: string, at: number) => (word === typed || (at === 0 && !say.includes(typed)) ? 1 : EQUAL);
  return {
    words: [...say, ...literal],
    asked: typed,
    alternatives: [
      ...say.map((word, at) => ({ tokens: cutQueryTokens(word), weight: weigh(word, at) })),
      ...literal.map((word) => ({ tokens: cutQueryTokens(word), weight: EQUAL })),
    ],
    near: near.map((word) => ({ tokens: cutQueryTokens(word), weight: NEAR })),
    weight: 1,
    jump: false,
  };
}

function planWord({ word, ways, weight }: CutWord): Clause {
  return { words: [word], asked: word, alternatives: ways, weight, jump: false };
}

/** Nothing of it is marked or told: it stands in many texts by chance. */
function planAsking(word: string): Clause {
  return { words: [], alternatives: [{ tokens: cutQueryTokens(word), weight: 1 }], weight: ASKING, jump: false };
}

/** What joins the words of the query; that it is met counts less than any word, and nothing of it is marked. */
function planJoins(text: string, matches: readonly WordMatch[]): readonly Clause[] {
  const tokens = [...new Set([...cutJoins(text), ...cutBridges(text, matches)])];
  const clause = { words: [], alternatives: [{ tokens, weight: 1 }], weight: JOINED, jump: false };
  return tokens.length > 0 ? [clause] : [];
}

/** What joins a known word to the kanji or katakana beside it, of which a longer word may consist (費用対効果 → 用対, 対効). */
function cutBridges(text: string, matches: readonly WordMatch[]): readonly string[] {
  const borders = new Set(matches.flatMap(({ at, length }) => [at, at + length]));
  return [...borders].map((at) => text.slice(Math.max(0, at - 1), at + 1)).filter((pair) => ONE_WORD.test(pair));
}

const ONE_WORD = /^(?:\p{Script=Han}{2}|[\p{Script=Katakana}ー]{2})$/u;
