import { gzipAsync } from '@gfx/zopfli';

/** More rounds gain a few bytes only. */
const ROUNDS = 5;
/** What Pagefind's files begin with; the browser takes it off again. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/**
 * Takes the content of a file that every search fetches; gives it as a gzip file, a twentieth smaller than zlib makes it. It is
 * packed here because not every host compresses what it serves.
 */
export async function packSmall(content: Uint8Array): Promise<Uint8Array> {
  return gzipAsync(content, { numiterations: ROUNDS });
}

/** Takes a value; gives its JSON packed, behind the signature that all packed files of the search have. */
export async function packJson(value: unknown): Promise<Uint8Array> {
  return packSmall(Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify(value))]));
}
