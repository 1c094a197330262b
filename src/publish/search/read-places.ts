import { unpackPlaces, type PackedPlaces } from '../../domain/search/index/pack-places.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';

/** Reads a bundle's `places.json`, for what works on sites that are built already. */
export function readPlaces(file: Uint8Array): readonly SearchPlace[] {
  return unpackPlaces(JSON.parse(new TextDecoder().decode(file)) as PackedPlaces); // written by a build of this very project
}
