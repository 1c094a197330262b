/** What every file that Pagefind packs begins with, once it is unpacked; the files that we cut anew bear it too. */
export const SIGNATURE = 'pagefind_dcd';

/** The file of an index that lists its shards and pages. */
export const META = 'index.meta';

/**
 * Names a shard by its number, so that a browser knows the name before it is told. A shard is a file of some words with
 * their places.
 */
export function nameShard(at: number): string {
  return at.toString(36);
}

/** Where in the folder of an index a shard lies. */
export function toShardPath(name: string): string {
  return `index/${name}.shard`;
}
