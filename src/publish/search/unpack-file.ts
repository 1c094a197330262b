import { gunzipSync } from 'node:zlib';
import { unpackPlaces, type PackedPlaces } from '../../domain/search/index/pack-places.ts';
import { SIGNATURE } from '../../domain/search/many/search-directory.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';

/** Takes a file that Pagefind packed, or a file of an index that we cut anew; gives what is in it, without the signature. */
export function unpackFile(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(file)).subarray(SIGNATURE.length);
}

/** Takes a bundle's `places.json`; gives the places in it, in their order. */
export function readPlaces(file: Uint8Array): readonly SearchPlace[] {
  return unpackPlaces(JSON.parse(new TextDecoder().decode(file)) as PackedPlaces); // written by a build of this very project
}
