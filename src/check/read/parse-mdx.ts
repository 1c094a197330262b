import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';

/** What the parser says of a body that is no MDX. The line is missing when it is only in the words. */
export type MdxMessage = {
  readonly reason: string;
  readonly ruleId: string;
  readonly source: string;
  readonly line?: number | undefined;
};

/** Thrown once the tree is there: what the build makes of it is not needed here. */
class Parsed extends Error {
  readonly tree: Root;
  constructor(tree: Root) {
    super('parsed');
    this.tree = tree;
  }
}

const capture = () => (tree: Root) => {
  throw new Parsed(tree);
};
const renderer = await unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly, capture] }).createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false },
);

/**
 * Reads the body of a section as the build will see it: links and headings stand in the tree as the author wrote them,
 * lines are counted as in the file. Gives the parser's message instead when the body is not valid MDX.
 */
export async function parseMdx(text: string, path: string): Promise<Root | MdxMessage> {
  try {
    await renderer?.process(blankFrontmatter(text), path, {});
  } catch (error) {
    if (error instanceof Parsed) return error.tree;
    if (isMessage(error)) return error;
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
  throw new Error(`${path}: @astrojs/markdown-remark gave no tree; it may no longer render MDX with remark plugins.`);
}

function blankFrontmatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\n---(?:\r?\n|$)/, (head) => head.replace(/[^\n]/g, ' '));
}

function isMessage(error: unknown): error is MdxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error && 'source' in error;
}
