/** Under this name the page that is opened finds the words to mark. */
export const HITS_KEY = 'kyodo.hits';

/**
 * Keeps the words that were asked for, so that they are marked in the place that is opened. Without storage nothing is
 * marked there.
 */
export function rememberHits(words: readonly string[], path: string): void {
  try {
    sessionStorage.setItem(HITS_KEY, JSON.stringify({ words, path }));
  } catch {
    // Storage may be denied or full; the page opens all the same.
  }
}
