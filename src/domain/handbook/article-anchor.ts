/**
 * A place in an ordinance: 条 article, 項 paragraph, 号 item. Written as an anchor `art-10-p1-i3`;
 * the counting follows Japanese statutes (a first paragraph bears no number in print, yet is 第1項).
 * What an amendment put between two bears the number before it and one of its own: 第30条の2 is `art-30-2`.
 */
export type ArticleAnchor = {
  readonly article: number;
  /** 第30条の2: [2]. */
  readonly branch?: readonly number[];
  readonly paragraph?: number;
  readonly item?: number;
  /** 第2号の2: [2]. */
  readonly itemBranch?: readonly number[];
};

const PATTERN = /^art-([1-9]\d*)((?:-[1-9]\d*){0,3})(?:-p([1-9]\d*)(?:-i([1-9]\d*)((?:-[1-9]\d*){0,3}))?)?$/;

/** Takes an anchor; gives the place, or undefined when it is not the anchor of an article. */
export function parseArticleAnchor(anchor: string): ArticleAnchor | undefined {
  const [, article, branch = '', paragraph, item, itemBranch = ''] = PATTERN.exec(anchor) ?? [];
  if (article === undefined) return undefined;
  return {
    article: Number(article),
    ...(branch === '' ? {} : { branch: readBranch(branch) }),
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    ...(item === undefined ? {} : { item: Number(item) }),
    ...(itemBranch === '' ? {} : { itemBranch: readBranch(itemBranch) }),
  };
}

function readBranch(text: string): readonly number[] {
  return text.slice(1).split('-').map(Number);
}

/** Takes a place; gives its anchor. The inverse of `parseArticleAnchor`. */
export function formatArticleAnchor({ article, branch = [], paragraph, item, itemBranch = [] }: ArticleAnchor): string {
  return [
    `art-${[article, ...branch].join('-')}`,
    paragraph && `p${paragraph}`,
    paragraph && item && `i${[item, ...itemBranch].join('-')}`,
  ]
    .filter(Boolean)
    .join('-');
}

/** Takes a place; gives its name in Japanese: 第10条第1項第3号, 第30条の2第1項. */
export function formatArticleName({ article, branch = [], paragraph, item, itemBranch = [] }: ArticleAnchor): string {
  const above = `第${article}条${nameBranch(branch)}${paragraph ? `第${paragraph}項` : ''}`;
  return `${above}${paragraph && item ? `第${item}号${nameBranch(itemBranch)}` : ''}`;
}

function nameBranch(branch: readonly number[]): string {
  return branch.map((number) => `の${number}`).join('');
}

/**
 * A place in the nth supplementary provision (附則) of a document, written as an anchor `suppl-1-p2-i3`; in one that has
 * articles of its own `suppl-3-art-1-p2`.
 */
export type SupplementAnchor = {
  readonly supplement: number;
  readonly supplementArticle?: number;
  readonly paragraph: number;
  readonly item?: number;
};

const SUPPLEMENT = /^suppl-([1-9]\d*)(?:-art-([1-9]\d*))?-p([1-9]\d*)(?:-i([1-9]\d*))?$/;

/** Takes an anchor; gives the place, or undefined when it is not the anchor of a supplementary provision. */
export function parseSupplementAnchor(anchor: string): SupplementAnchor | undefined {
  const [, supplement, article, paragraph, item] = SUPPLEMENT.exec(anchor) ?? [];
  if (supplement === undefined || paragraph === undefined) return undefined;
  return {
    supplement: Number(supplement),
    ...(article === undefined ? {} : { supplementArticle: Number(article) }),
    paragraph: Number(paragraph),
    ...(item === undefined ? {} : { item: Number(item) }),
  };
}

/** Takes the number of an article or of a supplementary provision; gives what the anchors in it begin with. */
export function beginAnchors(of: {
  article?: number | undefined;
  branch?: readonly number[] | undefined;
  supplement?: number | undefined;
  supplementArticle?: number | undefined;
}): string | undefined {
  if (of.article !== undefined) return formatArticleAnchor({ article: of.article, branch: of.branch ?? [] });
  if (of.supplement === undefined) return undefined;
  return `suppl-${of.supplement}${of.supplementArticle === undefined ? '' : `-art-${of.supplementArticle}`}`;
}

/** A paragraph or an item: its numbers, that of an item as it is written, and its name. */
export type Provision = {
  readonly paragraph: number;
  readonly item: string | undefined;
  readonly name: string;
};

/** Takes the anchor of a paragraph or an item; gives it with its numbers, or undefined when it is none. */
export function readProvision(anchor: string): Provision | undefined {
  const place = parseArticleAnchor(anchor) ?? parseSupplementAnchor(anchor);
  if (place?.paragraph === undefined) return undefined;
  const { paragraph } = place;
  if ('article' in place) {
    const item = place.item && [place.item, ...(place.itemBranch ?? [])].join('の');
    return { paragraph, item: item || undefined, name: formatArticleName(place) };
  }
  const item = place.item?.toString();
  const above = place.supplementArticle === undefined ? '附則' : `附則第${place.supplementArticle}条`;
  return { paragraph, item, name: `${above}第${paragraph}項${item === undefined ? '' : `第${item}号`}` };
}
