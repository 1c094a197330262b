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

/** A place in the nth supplementary provision (附則) of a document, written as an anchor `suppl-1-p2-i3`. */
export type SupplementAnchor = { readonly supplement: number; readonly paragraph: number; readonly item?: number };

const SUPPLEMENT = /^suppl-([1-9]\d*)-p([1-9]\d*)(?:-i([1-9]\d*))?$/;

/** Takes an anchor; gives the place, or undefined when it is not the anchor of a supplementary provision. */
export function parseSupplementAnchor(anchor: string): SupplementAnchor | undefined {
  const [, supplement, paragraph, item] = SUPPLEMENT.exec(anchor) ?? [];
  if (supplement === undefined || paragraph === undefined) return undefined;
  const place = { supplement: Number(supplement), paragraph: Number(paragraph) };
  return item === undefined ? place : { ...place, item: Number(item) };
}

/** Takes the number of an article or of a supplementary provision; gives what the anchors in it begin with. */
export function beginAnchors(of: {
  article?: number | undefined;
  supplement?: number | undefined;
}): string | undefined {
  if (of.article !== undefined) return `art-${of.article}`;
  return of.supplement === undefined ? undefined : `suppl-${of.supplement}`;
}

/** Takes the anchor of a paragraph or an item; gives its numbers and its name, or undefined when it is none. */
export function readProvision(
  anchor: string,
): { readonly paragraph: number; readonly item: number | undefined; readonly name: string } | undefined {
  const place = parseArticleAnchor(anchor) ?? parseSupplementAnchor(anchor);
  if (place?.paragraph === undefined) return undefined;
  const { paragraph, item } = place;
  if ('article' in place) return { paragraph, item, name: formatArticleName(place) };
  return { paragraph, item, name: `附則第${paragraph}項${item === undefined ? '' : `第${item}号`}` };
}
