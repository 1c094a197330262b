import { cutQueryTokens } from './cut-tokens.ts';

/** One way to ask for a word: index words that together stand for it. */
export type Cut = { readonly tokens: readonly string[]; readonly weight: number; readonly said?: string };

/** A word of a query as it was typed, with the ways to ask for it, the best first. */
export type CutWord = { readonly word: string; readonly ways: readonly Cut[]; readonly weight: number };

/** None is made of others (では of で and は): else a run of them could be read in many ways, and all would be tried. */
const PARTICLES =
  'について|において|における|って|から|まで|より|など|したい|する|したら|れば|ですか|ますか|とき|の|を|に|は|が|で|へ|と|も|や|な|か';
const BETWEEN = new RegExp(`(?<=[^\\p{Script=Hiragana}\\s])(?:${PARTICLES})+(?=[^\\p{Script=Hiragana}]|$)`, 'gu');
/** The particles that make one name of two words (人財の森, 役割分担と責任). */
const JOINS: ReadonlySet<string> = new Set(['の', 'と', 'や']);
const SEPARATORS = /[^\p{L}\p{N}ー々]+/u;
const RUN =
  /\p{Script=Han}[\p{Script=Han}々]*|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}ー]+|[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]+/gu;
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;

/** How much a single kanji and a word of hiragana beside other words count: both are in many sections by chance. */
const FAINT = 0.5;
/** How much the stem of a word counts (見つける → 見つ), which its other forms begin with too. */
const STEM = 0.8;
/** How much the kanji of a word count when its kana is left away (見つける → 見). */
const WITHOUT_KANA = 0.6;
/** What stands before the ending of a word, and the ending. */
const ENDING = /^(.*\p{Script=Han})(\p{Script=Hiragana}+)$/u;

/**
 * Cuts folded text into its words, because people type sentences. Particles between them are dropped. Each word has the
 * ways to ask the index for it: whole first, then by its stem, and when it has kana in it, also without (見つける → 見).
 */
export function cutWords(text: string): readonly CutWord[] {
  const words = [...new Set(text.replace(BETWEEN, ' ').split(SEPARATORS).filter(Boolean))];
  const isAlone = words.every((word) => HIRAGANA.test(word));
  return words.map((word) => {
    const isFaint = word.length === 1 || (HIRAGANA.test(word) && !isAlone);
    return { word, ways: cutWord(word), weight: isFaint ? FAINT : 1 };
  });
}

/**
 * Cuts the tokens that join the words of folded text over the particles between them. A place that says the very phrase
 * holds them too (人財の森 → 財の, の森).
 */
export function cutJoins(text: string): readonly string[] {
  const joins = [...text.matchAll(BETWEEN)]
    .filter(isJoin)
    .flatMap(({ 0: particle, index }) => cutQueryTokens(text.slice(index - 1, index + particle.length + 1)));
  return [...new Set(joins)];
}

/** Leaves of folded text its letters and digits, to compare what differs in signs only. */
export function withoutSigns(text: string): string {
  return text.split(SEPARATORS).join('');
}

function isJoin({ 0: particle, index, input }: RegExpExecArray): boolean {
  const around = [input[index - 1], input[index + particle.length]];
  return JOINS.has(particle) && around.every((sign) => sign !== undefined && !SEPARATORS.test(sign));
}

function cutWord(word: string): readonly Cut[] {
  const whole = { tokens: cutQueryTokens(word), weight: 1 };
  const solid = (word.match(RUN) ?? []).filter((run) => !HIRAGANA.test(run));
  const hasKana = solid.join('').length < word.length;
  if (solid.length === 0 || !hasKana) return [whole];
  const stem = cutStem(word);
  const parts =
    stem === '' || stem === solid.join('・') ? [] : [{ tokens: cutQueryTokens(stem), weight: STEM, said: stem }];
  const cut = { tokens: [...new Set(solid.flatMap(cutQueryTokens))], weight: WITHOUT_KANA, said: solid.join('・') };
  return [whole, ...parts, cut];
}

/** What all forms of a word begin with: up to its last kanji, of a word of one kanji with the kana behind it. */
function cutStem(word: string): string {
  const [, stem = '', ending = ''] = ENDING.exec(word) ?? [];
  if ([...stem].length > 1) return stem;
  return ending.length > 1 ? `${stem}${ending.charAt(0)}` : '';
}
