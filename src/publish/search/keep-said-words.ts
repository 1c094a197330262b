import { foldText } from '../../domain/japanese/fold-text.ts';
import type { SearchWords } from '../../domain/search/plan/search-words.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * Leaves out of the search words those that no record says, which only cost a request each. They go on as readings. A
 * group that nobody says keeps its first word. Readings that a record says all the same are named, so that what
 * literally holds them is found too.
 */
export function keepSaidWords(words: SearchWords, records: readonly SearchRecord[]): SearchWords {
  const isSaid = (word: string) => records.some(({ text }) => text.includes(foldText(word)));
  return {
    ...words,
    groups: words.groups.map(({ say, read, near }) => {
      const said = say.filter(isSaid);
      const literal = read.filter(isSaid);
      return {
        say: said.length > 0 ? said : say.slice(0, 1),
        read: [...read, ...say.filter((word) => said.length > 0 && !said.includes(word))],
        near: near.filter(isSaid),
        ...(literal.length > 0 ? { literal } : {}),
      };
    }),
  };
}
