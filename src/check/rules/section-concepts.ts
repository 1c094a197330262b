import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** Every concept that a section names exists, so that the comparison leads to the section. */
export function checkSectionConcepts({ sections, files }: Content): readonly Finding[] {
  return sections.flatMap(({ data, at }) =>
    data.concepts.flatMap((concept, index) =>
      tellIf(
        concept !== '' && !files.has(`concepts/${concept}.yaml`),
        at('concepts', index),
        `「${concept}」という主題はありません。`,
        'content/conceptsにあるファイルの名前にしてください。',
      ),
    ),
  );
}
