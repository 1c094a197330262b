import { fingerprint } from '../files/fingerprint.ts';

/**
 * How a text of ours stands to what it rests on: it was read beside exactly this, beside something older, or was never
 * read beside it.
 */
export type PinState = 'current' | 'changed' | 'unread';

/** What a text rests on: words and numbers, in lists where their order counts. */
export type Rest = string | number | readonly Rest[];

/**
 * Gives the mark by which a text remembers what it rested on when somebody last read it: eight hexadecimal digits. It
 * guards against forgetting, not against forging.
 */
export function pin(rest: Rest): string {
  return fingerprint(JSON.stringify(rest)).toString(16).padStart(8, '0');
}

/** Holds the mark a text carries (none when nobody has read it) against what it rests on now. */
export function statePin(carried: string | undefined, rest: Rest): PinState {
  if (carried === undefined) return 'unread';
  return carried === pin(rest) ? 'current' : 'changed';
}
