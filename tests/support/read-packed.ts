import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SIGNATURE, unpackPlaces, type PackedPlaces } from '../../src/domain/search/pack-places.ts';
import type { SearchPlace } from '../../src/domain/search/search-place.ts';

/** Takes the path of a bundle's `places.pack`; gives the places in it. */
export function readPackedPlaces(path: string): readonly SearchPlace[] {
  const text = new TextDecoder().decode(unpackFile(path));
  return unpackPlaces(JSON.parse(text) as PackedPlaces); // written by this very build
}

/** Takes the path of a file of the index; gives what is in it. */
export function unpackFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(readFileSync(path))).subarray(SIGNATURE.length);
}
