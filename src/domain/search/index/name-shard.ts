/**
 * Says in which of so many shards of an index a token is, by name: a browser knows it before anything is fetched. A
 * shard is a file of some tokens with their places.
 */
export function nameShard(token: string, shards: number): string {
  return nameShardAt(spread(token) % shards);
}

/** Names a shard by its number. */
export function nameShardAt(at: number): string {
  return at.toString(36);
}

/**
 * FNV-1a: spreads tokens evenly. Not shared with what else does, because that would be a request more for every first
 * search.
 */
function spread(text: string): number {
  return [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
