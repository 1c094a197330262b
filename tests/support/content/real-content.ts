import type { Content } from '../../../src/check/read/content.ts';
import { readContent } from '../../../src/check/read/read-content.ts';
import { readFolder } from '../../../src/check/read/read-folder.ts';
import { COUNTED, IS_COUNTED_WHOLE } from './counted-cities.ts';

/** The content of the real cities, read once for all tests. */
export const REAL: Content = await readContent(readFolder('content'));

/** The ids of the cities in `content/`, so that a city more is looked at without a change of code. */
export const CITIES: readonly string[] = REAL.cities.map(({ id }) => id);

/**
 * The content as if there were the counted cities alone, as the real site shows it: what was counted beside each other
 * stays true beside one more.
 */
export const COUNTED_CONTENT: Content = IS_COUNTED_WHOLE
  ? REAL
  : await readContent(
      new Map(
        [...readFolder('content')].filter(([file]) => {
          const [, city = ''] = /^cities\/([^/]+)\//.exec(file) ?? [];
          return city === '' || COUNTED.includes(city);
        }),
      ),
    );
