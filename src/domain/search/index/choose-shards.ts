import { WHOLE } from '../plan/cut-tokens.ts';
import { nameShard } from './name-shard.ts';

const HIRAGANA = /^\p{Script=Hiragana}$/u;

/**
 * Lists the shards in which a word of an index stands: of a pair of signs the shards of both, so that one shard has all
 * pairs of a sign, and the words of a question, which share their signs, lie in few. What stands beside a hiragana is
 * with the other sign alone: too much stands beside a の.
 */
export function listShards(word: string, shards: number): readonly string[] {
  const signs = [...word].filter((sign) => sign !== WHOLE);
  const others = signs.filter((sign) => !HIRAGANA.test(sign));
  const told = others.length > 0 ? others : signs;
  const parts = signs.length === 1 || signs.length === 2 ? told : [word];
  return [...new Set(parts.map((part) => nameShard(part, shards)))];
}

/** Where in the folder of an index a shard lies. */
export function nameShardFile(name: string): string {
  return `words/${name}.json`;
}

/** Chooses few shards that hold all of some words, besides those that are `held` already. */
export function chooseShards(words: readonly string[], shards: number, held: ReadonlySet<string>): readonly string[] {
  const chosen: string[] = [];
  let left = words.map((word) => listShards(word, shards)).filter((names) => !names.some((name) => held.has(name)));
  while (left.length > 0) {
    const counts = [...Map.groupBy(left.flat(), (name) => name)].map(([name, { length }]) => ({ name, length }));
    const { name } = counts.reduce((best, one) => (one.length > best.length ? one : best));
    chosen.push(name);
    left = left.filter((names) => !names.includes(name));
  }
  return chosen;
}
