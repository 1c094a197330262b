/**
 * A place in an ordinance: 条 article, 項 paragraph, 号 item. Written as an anchor `art-10-p1-i3`;
 * the counting follows Japanese statutes (a first paragraph bears no number in print, yet is 第1項).
 */
export type ArticleAnchor = {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
};

const PATTERN = /^art-([1-9]\d*)(?:-p([1-9]\d*)(?:-i([1-9]\d*))?)?$/;

/** Takes an anchor; gives the place, or undefined when it is not the anchor of an article. */
export function parseArticleAnchor(anchor: string): ArticleAnchor | undefined {
  const match = PATTERN.exec(anchor);
  if (!match) return undefined;
  const [article, paragraph, item] = match.slice(1).map((digits) => (digits ? Number(digits) : undefined));
  if (article === undefined) return undefined;
  return {
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

/** Takes a place; gives its anchor. The inverse of `parseArticleAnchor`. */
export function formatArticleAnchor({ article, paragraph, item }: ArticleAnchor): string {
  return [`art-${article}`, paragraph && `p${paragraph}`, paragraph && item && `i${item}`].filter(Boolean).join('-');
}

/** Takes a place; gives its name in Japanese: 第10条第1項第3号. */
export function formatArticleName({ article, paragraph, item }: ArticleAnchor): string {
  return `第${article}条${paragraph ? `第${paragraph}項` : ''}${paragraph && item ? `第${item}号` : ''}`;
}
