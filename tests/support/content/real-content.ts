import { globSync } from 'node:fs';
import type { Content } from '../../../src/check/read/content.ts';
import { readContent } from '../../../src/check/read/read-content.ts';
import { readFolder } from '../../../src/check/read/read-folder.ts';

/** The content of the real cities, read once for all tests. */
export const REAL: Content = await readContent(readFolder('content'));

/** The ids of the cities in `content/`, so that a city more is looked at without a change of code. */
export const CITIES: readonly string[] = REAL.cities.map(({ id }) => id);

/** The cities of which somebody counted what their texts say (`tests/cases/facts`): of a new one nobody has yet. */
export const COUNTED: readonly string[] = CITIES.filter((id) => globSync(`tests/cases/facts/${id}.yaml`).length > 0);

/** The content as if there were these cities alone: what was counted beside each other stays true beside one more. */
export const COUNTED_CONTENT: Content =
  COUNTED.length === CITIES.length
    ? REAL
    : await readContent(
        new Map(
          [...readFolder('content')].filter(([file]) => {
            const [, city = ''] = /^cities\/([^/]+)\//.exec(file) ?? [];
            return city === '' || COUNTED.includes(city);
          }),
        ),
      );
