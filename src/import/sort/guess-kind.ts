import { hasArticles, type DocumentKind } from '../../domain/handbook/handbook.ts';
import type { Block } from '../model/blocks.ts';
import { wordsOf } from '../model/slices.ts';
import { splitLabel } from './labels.ts';

/** What the title of a document says of its kind, the surest first. */
const NAMED: readonly (readonly [name: RegExp, kind: DocumentKind])[] = [
  [/条例$/, 'ordinance'],
  [/規則$/, 'regulation'],
  [/要綱$/, 'instruction'],
  [/募集(?:要項|要領|案内)$/, 'call'],
  [/報告書?$/, 'report'],
  [/手引き?|ハンドブック|マニュアル/, 'handbook'],
  [/方針$/, 'policy'],
  [/計画$/, 'plan'],
];

/** More labels of articles than a text about an ordinance quotes by the way. */
const QUOTED = 2;

/** Guesses the kind by title and articles; what else it may be is said by whoever runs the import. */
export function guessKind(blocks: readonly Block[]): DocumentKind {
  const articles = blocks.filter((block) => block.kind === 'paragraph' && splitLabel(block, 'article') !== undefined);
  const title = blocks.find((block) => block.kind === 'paragraph');
  const words = title?.kind === 'paragraph' ? wordsOf(title.text).trim() : '';
  const [, named = 'guideline'] = NAMED.find(([name]) => name.test(words)) ?? [];
  return articles.length > QUOTED && !hasArticles(named) ? 'ordinance' : named;
}
