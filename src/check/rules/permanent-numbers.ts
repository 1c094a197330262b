import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

/** No permanent number stands for two places: whoever has an old print must arrive at the right one. */
export function checkPermanentNumbers({ sections, projectLists }: Content): readonly Finding[] {
  const numbered = [...sections, ...projectLists];
  return findClashes(
    numbered,
    ({ data }) => data.code,
    ({ file }) => file,
  ).flatMap(({ one, other }) => {
    const problem = `番号「${one.data.code}」は ${other.file} にもあります。`;
    return tellIf(true, one.at('code'), problem, 'あとから足したほうを、使われていない番号に変えてください。');
  });
}
