import { STORED } from '../../domain/storage/stored-names.ts';
import { passing } from '../storage/boxes.ts';

/**
 * Keeps the words that were asked for, so that they are marked in the place that is opened. Without storage nothing is
 * marked there.
 */
export function rememberHits(words: readonly string[], path: string): void {
  passing.store(STORED.hits, JSON.stringify({ words, path }));
}
