import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

const NAMES = { name: '名前', code: '団体コード', accent: '色' } as const;

/** Name, code and colour of a city are its alone, so that no reader takes one city for another. */
export function checkCityIdentity({ cities }: Content): readonly Finding[] {
  return (['name', 'code', 'accent'] as const).flatMap((field) =>
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
