import type { SearchWords, WordGroup } from './search-words.ts';

/** The words of a site as a browser fetches them, before any answer: a line a group, which spends no sign on names. */
export type PackedWords = Omit<SearchWords, 'groups'> & { readonly groups: string };

const [LINE, LIST, WORD] = ['\n', '\t', ','];

/** Packs the words of a site. Throws when a word holds the sign that stands between words. */
export function packWords({ groups, ...rest }: SearchWords): PackedWords {
  const pack = (words: readonly string[]) => words.map(expectPlain).join(WORD);
  const lines = groups.map(({ say, read, near, literal = [] }) => [say, read, near, literal].map(pack).join(LIST));
  return { ...rest, groups: lines.join(LINE) };
}

/** The inverse of `packWords`. */
export function unpackWords({ groups, ...rest }: PackedWords): SearchWords {
  return { ...rest, groups: groups.split(LINE).filter(Boolean).map(unpackGroup) };
}

function unpackGroup(line: string): WordGroup {
  const [say = [], read = [], near = [], literal = []] = line
    .split(LIST)
    .map((list) => list.split(WORD).filter(Boolean));
  return { say, read, near, ...(literal.length > 0 ? { literal } : {}) };
}

function expectPlain(word: string): string {
  if ([LINE, LIST, WORD].some((sign) => word.includes(sign)))
    throw new Error(`検索のことば「${word}」に、半角のコンマやタブは使えません。`);
  return word;
}
