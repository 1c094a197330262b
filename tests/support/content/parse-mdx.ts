import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';

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
 * Takes the text of an .mdx file and its path; gives its body as the tree the build sees, lines counted as in the file.
 * Links and headings stand in it as the author wrote them. Throws when the file is not valid MDX.
 */
export async function parseMdx(text: string, path: string): Promise<Root> {
  try {
    await renderer?.process(blankFrontmatter(text), path, {});
  } catch (error) {
    if (error instanceof Parsed) return error.tree;
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
  throw new Error(`${path}: @astrojs/markdown-remark gave no tree; it may no longer render MDX with remark plugins.`);
}

function blankFrontmatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ''));
}
