import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

const NAMES = { name: '名前', code: '団体コード' } as const;

/** Name and code of a city are its alone. There are fewer colours than cities, so these may repeat. */
export function checkCityIdentity({ cities }: Content): readonly Finding[] {
  return (['name', 'code'] as const).flatMap((field) =>
    findClashes(
      cities,
      ({ data }) => data[field],
      ({ file }) => file,
    ).flatMap(({ one, other }) => {
      const problem = `${NAMES[field]}が ${other.file} と同じです。`;
      return tellIf(true, one.at(field), problem, 'ほかの市と重ならないものにしてください。');
    }),
  );
}
