import { gunzipSync } from 'node:zlib';
import { SIGNATURE, unpackPlaces, type PackedPlaces } from '../../domain/search/pack-places.ts';
import type { SearchPlace } from '../../domain/search/search-place.ts';

/** Takes a file of an index, as Pagefind or we packed it; gives what is in it, without the signature. */
export function unpackFile(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(file)).subarray(SIGNATURE.length);
}

/** Takes a bundle's `places.pack`; gives the places in it, in their order. */
export function readPlaces(file: Uint8Array): readonly SearchPlace[] {
  return unpackPlaces(JSON.parse(new TextDecoder().decode(unpackFile(file))) as PackedPlaces); // written by a build of this very project
}
