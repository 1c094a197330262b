import { rollDice, type InventedCity } from './invent-cities.ts';

/** What is said in the real texts: their sentences and their words of two kanji, most frequent first. */
export type Speech = { readonly sentences: readonly string[]; readonly words: readonly string[] };

/**
 * How many of the words mean another one in an invented city; how many sentences are another's, how many are left out.
 */
const CHANGED = 0.12;
const LENT = 0.15;
const LEFT_OUT = 0.1;
const WORD = /(?<!\p{Script=Han})\p{Script=Han}{2}(?!\p{Script=Han})/gu;

/** Takes the real texts; gives their sentences and words. */
export function listen(texts: readonly string[]): Speech {
  const counts = new Map<string, number>();
  for (const [word] of texts.join('\n').matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count > 2).toSorted(([, a], [, b]) => b - a);
  return { sentences: texts.flatMap(cutSentences), words: words.map(([word]) => word) };
}

/**
 * Takes an invented city, the names that the real city of its pattern goes by (replaced by invented ones) and what the
 * real texts say; gives a function that makes the invented city's text of a real one: other names, some words exchanged
 * for others, some sentences lent from elsewhere or left out. The vocabulary stays that of the real texts.
 */
export function speakAs(city: InventedCity, names: ReadonlyMap<string, string>, { sentences, words }: Speech) {
  const dice = rollDice(city.id.length * 7919 + [...city.id].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7));
  const pick = (list: readonly string[]) => list[Math.floor(dice() * list.length)] ?? '';
  const exchanged = new Map(words.filter(() => dice() < CHANGED).map((word) => [word, pick(words)]));
  const rename = (text: string) => [...names].reduce((all, [real, invented]) => all.replaceAll(real, invented), text);
  const exchange = (text: string) => text.replace(WORD, (word) => exchanged.get(word) ?? word);
  const say = (text: string) =>
    cutSentences(text)
      .flatMap((sentence) => (dice() < LEFT_OUT ? [] : [dice() < LENT ? pick(sentences) : sentence]))
      .join('');
  return { name: (text: string) => exchange(rename(text)), text: (text: string) => exchange(rename(say(text))) };
}

function cutSentences(text: string): readonly string[] {
  return text.match(/[^。]+。?/g) ?? [];
}
