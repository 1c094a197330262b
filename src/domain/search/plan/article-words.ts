import type { ArticleAnchor } from '../../handbook/article-anchor.ts';

/** An article, perhaps with its branch (30条の2), paragraph and item, in folded text. */
export const ARTICLE =
  /(?<!\d)第?(\d{1,3})条((?:の\d{1,2}(?![\d項号])){0,3})(?:の?第?(\d{1,2})項)?(?:の?第?(\d{1,2})号)?/;

/** Takes what `ARTICLE` found; gives the place. An item without its paragraph is one of the first. */
export function readArticle([, article, branch = '', paragraph, item]: RegExpExecArray): ArticleAnchor {
  const inside = paragraph ?? (item ? '1' : undefined);
  return {
    article: Number(article),
    ...(branch ? { branch: branch.slice(1).split('の').map(Number) } : {}),
    ...(inside ? { paragraph: Number(inside) } : {}),
    ...(item ? { item: Number(item) } : {}),
  };
}
