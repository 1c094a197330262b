import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reading } from '../model/blocks.ts';
import { readTree } from './read-tree.ts';

/** Reads a page of a web site. No script in it is run and nothing that it names is fetched. */
export function readHtml(text: string, name: string, ledger: Ledger): Reading {
  return readTree(unified().use(rehypeParse).parse(text), name, ledger);
}

/** Reads a text in Markdown; what stands in it as HTML is set aside. */
export function readMarkdown(text: string, name: string, ledger: Ledger): Reading {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: '注' });
  return readTree(processor.runSync(processor.parse(text)), name, ledger);
}
