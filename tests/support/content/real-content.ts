import type { Content } from '../../../src/check/read/content.ts';
import { readContent } from '../../../src/check/read/read-content.ts';
import { readFolder } from '../../../src/check/read/read-folder.ts';

/** The content of the real cities, read once for all tests. */
export const REAL: Content = await readContent(readFolder('content'));

/** The ids of the cities in `content/`, so that a city more is looked at without a change of code. */
export const CITIES: readonly string[] = REAL.cities.map(({ id }) => id);
