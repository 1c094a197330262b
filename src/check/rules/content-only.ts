import { listForbidden } from '../../markdown/list-forbidden.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** A text holds our parts and Markdown, and nothing that would run or lose its signs. The build asks the same. */
export function checkContentOnly({ sections, officialSections }: Content): readonly Finding[] {
  return [...sections, ...officialSections].flatMap(({ file, tree, text }) =>
    listForbidden(tree, text).map(({ line, field, value, problem, mend }) => ({
      ...{ file, line, field, value, problem, mend },
    })),
  );
}
