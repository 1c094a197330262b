import { foldKana, foldText } from '../../japanese/fold-text.ts';

/**
 * Words that mean the same to someone who searches: said in the documents, read or mistyped by people, and merely near.
 */
export type WordGroup = {
  readonly say: readonly string[];
  readonly read: readonly string[];
  readonly near: readonly string[];
  /** Those of `read` that some place says all the same; found out when the site is built. */
  readonly literal?: readonly string[];
  /** How its first word is written for people; put in when words are folded. */
  readonly name?: string;
};

export type SearchWords = {
  readonly groups: readonly WordGroup[];
  readonly drop: readonly string[];
  /** Words that say how something is asked (いつ, どこ): they weigh little beside what is asked for. */
  readonly faint?: readonly string[];
  /** Cities by their names and readings, for boosting what is said of one. */
  readonly cities: readonly { readonly id: string; readonly name: string; readonly reading: string }[];
  /** Titles of the documents, to tell their articles from those of laws they only speak of. */
  readonly documents: readonly string[];
};

/**
 * A stretch of a query that a group stands for: where it begins, how long it is, and whether it was only a reading of
 * it.
 */
export type WordMatch = { readonly group: WordGroup; readonly at: number; readonly length: number };

/** Folds the words of the site once, as queries are folded; kana stays what it is. */
export function foldSearchWords({ groups, drop, faint = [], cities, documents }: SearchWords): SearchWords {
  const fold = (words: readonly string[]) => words.map(foldText);
  return {
    groups: groups.map(({ say, read, near, literal = [] }) => ({
      say: fold(say),
      read: fold(read),
      near: fold(near),
      literal: fold(literal),
      name: say[0] ?? '',
    })),
    drop: fold(drop),
    faint: fold(faint),
    documents: fold(documents),
    cities: cities.map(({ id, name, reading }) => ({ id, name: foldText(name), reading: foldText(reading) })),
  };
}

/** Finds the known words in folded text. The longest words of any group, left to right, none over another. */
export function matchWords(text: string, groups: readonly WordGroup[]): readonly WordMatch[] {
  const kana = foldKana(text);
  const found = groups.flatMap((group) =>
    [...group.say, ...group.read].flatMap((word) =>
      findAll(kana, foldKana(word)).map((at) => ({ group, at, length: word.length })),
    ),
  );
  const longest = found.toSorted((a, b) => b.length - a.length || a.at - b.at);
  const taken: WordMatch[] = [];
  for (const match of longest) {
    if (taken.every((other) => match.at + match.length <= other.at || other.at + other.length <= match.at))
      taken.push(match);
  }
  return taken.sort((a, b) => a.at - b.at);
}

/**
 * Places at which a word stands; one of kana or Latin only where no letter of its kind touches it, so that it is not
 * cut out of another.
 */
function findAll(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const kind = KINDS.find((one) => one.test(word));
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    const isLatin = kind === KINDS[0];
    if (!isLatin || !(kind.test(before) || kind.test(after))) places.push(at);
  }
  return places;
}

const KINDS = [/^[a-z0-9]+$/, /^[ぁ-ゖー]+$/] as const;
