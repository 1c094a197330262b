import { explainId, type IdLevel } from '../domain/handbook/ids.ts';
import { Refusal } from './refusal.ts';

/** What an author asks for: where it goes, from the city down, and what is said of it by name. */
export type Order = { readonly path: readonly string[]; readonly words: Readonly<Record<string, string>> };

/** What one kind of thing needs: the levels of its path, and what has to be said and may be said of it. */
export type Wish = {
  readonly path: readonly (IdLevel | 'number')[];
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  /** How it is asked for, as an author would type it. */
  readonly example: string;
};

/** Takes the words behind the kind; gives the order. Throws a Refusal that says what is missing, and an example. */
export function parseOrder(typed: readonly string[], { path: levels, needs, takes, example }: Wish): Order {
  const [place = '', ...rest] = typed;
  const words = parseWords(rest, [...needs, ...takes], example);
  const path = place.split('/');
  if (place === '' || place.startsWith('--') || path.length !== levels.length) throw new Refusal(say(example));
  for (const [at, level] of levels.entries()) {
    const part = path[at] ?? '';
    const why = level === 'number' ? explainNumber(part) : explainId(level, part);
    if (why !== undefined) throw new Refusal(`${why}\n${say(example)}`);
  }
  const missing = needs.filter((name) => (words[name] ?? '').trim() === '');
  if (missing.length > 0)
    throw new Refusal(`${missing.map((name) => `--${name}`).join('、')} がありません。\n${say(example)}`);
  return { path, words };
}

function parseWords(
  rest: readonly string[],
  known: readonly string[],
  example: string,
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at]?.replace(/^--/, '') ?? '';
    if (!rest[at]?.startsWith('--') || !known.includes(name)) {
      throw new Refusal(
        `「${rest[at] ?? ''}」は読めません。ここに書けるのは ${known.map((one) => `--${one}`).join('、')} です。\n${say(example)}`,
      );
    }
    words[name] = rest[at + 1] ?? '';
  }
  return words;
}

function explainNumber(text: string): string | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? undefined : `「${text}」は条の番号ではありません。12のように数字で書きます。`;
}

function say(example: string): string {
  return `書き方：npm run new -- ${example}`;
}
