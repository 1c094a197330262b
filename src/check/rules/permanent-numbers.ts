import { tellIf, type Finding } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

/** No permanent number stands for two places: whoever has an old print must arrive at the right one. */
export function checkPermanentNumbers({ sections, projectLists }: Content): readonly Finding[] {
  return findRepeated([...sections, ...projectLists], ({ data }) => data.code).flatMap(({ again, first }) => {
    const problem = `番号「${again.data.code}」は ${first.file} の番号です。`;
    return tellIf(true, again.at('code'), problem, 'あとから足したほうを、使われていない番号に変えてください。');
  });
}
