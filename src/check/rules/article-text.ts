import type { Finding } from '../finding.ts';
import type { Content, Section } from '../read/content.ts';

type Block = Section['tree']['children'][number];

/** All the text of an article stands in its paragraphs, where it has an address of its own. */
export function checkArticleText({ sections }: Content): readonly Finding[] {
  return sections
    .filter(({ data }) => data.article !== undefined)
    .flatMap(({ file, tree }) =>
      tree.children
        .filter((block) => !mayStandOutside(block))
        .map(({ position }) => ({
          file,
          line: position?.start.line,
          problem: '条の文が<Paragraph>の外にあります。',
          mend: '<Paragraph id="art-…">で囲んでください。編集注なら<EditorNote>に書きます。',
        })),
    );
}

/** What MDX makes of a comment in braces, which may stand anywhere. */
const COMMENTS: readonly string[] = ['mdxFlowExpression'];

function mayStandOutside(block: Block): boolean {
  if (COMMENTS.includes(block.type)) return true;
  return block.type === 'mdxJsxFlowElement' && ['Paragraph', 'EditorNote'].includes(block.name ?? '');
}
