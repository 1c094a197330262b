/**
 * Takes where the parts of an index begin (their first words, with spaces between, in order) and tokens; gives the names of the parts these
 * fall into, each once. Pagefind's engine says the same once it is there; until then a browser can fetch them beside it.
 */
export function listParts(starts: string, tokens: readonly string[]): readonly string[] {
  const begins = starts.split(' ');
  const places = tokens.map((token) => findLast(begins, token)).filter((at) => at >= 0);
  // As recut-index.ts names them.
  return [...new Set(places)].map((at) => at.toString(36));
}

/** The last of sorted words that does not come after another; -1 when all do. */
function findLast(words: readonly string[], other: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') <= other) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
