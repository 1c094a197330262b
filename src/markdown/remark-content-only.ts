import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { listForbidden } from './list-forbidden.ts';

/**
 * Remark plugin: lets our parts and Markdown pass and nothing that would run. Fails with every place, its line, what
 * stands there and how to mend it.
 */
export function remarkContentOnly() {
  return (tree: Root, file: VFile) => {
    const [first, ...others] = listForbidden(tree, String(file.value));
    if (!first) return;
    const told = [first, ...others].map(({ line, value, problem, mend }) => `${line}行目「${value}」${problem}${mend}`);
    file.fail(told.join('\n'), { line: first.line ?? 1, column: 1 });
  };
}
