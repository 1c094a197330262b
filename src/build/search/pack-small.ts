import { gzipAsync } from '@gfx/zopfli';
import { SIGNATURE } from '../../domain/search/pack-places.ts';

/** More rounds gain a few bytes only. */
const ROUNDS = 5;
/** More blocks gain a few bytes only and take four times as long. */
const SPLITS = 6;

/**
 * Takes the content of a file that every search fetches; gives it as a gzip file, a twentieth smaller than zlib makes it. It is
 * packed here because not every host compresses what it serves.
 */
export async function packSmall(content: Uint8Array): Promise<Uint8Array> {
  return gzipAsync(content, { numiterations: ROUNDS, blocksplittingmax: SPLITS });
}

/** Takes a value; gives its JSON packed, behind the signature that all packed files of the search have. */
export async function packJson(value: unknown): Promise<Uint8Array> {
  return packSmall(Buffer.from(SIGNATURE + JSON.stringify(value)));
}
