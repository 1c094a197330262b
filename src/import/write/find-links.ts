import { parseKanjiNumeral } from '../../domain/japanese/numerals.ts';
import { formatArticleAnchor } from '../../domain/handbook/article-anchor.ts';
import type { LinkFinder } from './pen.ts';

const NUMBER = '[0-9０-９一二三四五六七八九十百]{1,4}';
const REFERENCE = new RegExp(
  `第(${NUMBER})条(?!の[0-9０-９一二三四五六七八九十])(?:第(${NUMBER})項)?(?:第(${NUMBER})号)?`,
  'g',
);
/** A sentence that names a law leaves open whose article is meant; so does, in an ordinance, one that names another. */
const OF_LAWS = /(?:法|法律|令|規則|規程|要綱|条約)(?:（[^（）]*）)?第|同法|同令/;
const OF_ORDINANCES = /条例(?:（[^（）]*）)?第|同条例/;
/** What may stand before a reference; behind 条例 the name of another one could end in kana (まちづくり条例). */
const BEFORE = { '': /(?:^|[、。（「・　ぁ-ん])$/u, 条例: /(?:^|[、。（「・はがのをとや])$/u } as const;

/** Finds the articles that a text of an ordinance refers to, as far as they are there. `prefix` stands before them. */
export function linkArticles(document: string, anchors: ReadonlySet<string>, prefix: '' | '条例'): LinkFinder {
  return (words) =>
    [...words.matchAll(REFERENCE)].flatMap((match) => {
      const [[whole], numbers, at] = [match, match.slice(1), match.index];
      const from = at - prefix.length;
      if (from < 0 || words.slice(from, at) !== prefix || !BEFORE[prefix].test(words.slice(0, from))) return [];
      const sentence = sentenceAt(words, at);
      if (OF_LAWS.test(sentence) || (prefix === '' && OF_ORDINANCES.test(sentence))) return [];
      const anchor = findAnchor(numbers, anchors);
      if (anchor === undefined) return [];
      const section = /^art-\d+/.exec(anchor)?.[0] ?? '';
      const target = `section:${document}/${section}${anchor === section ? '' : `#${anchor}`}`;
      return [{ from, to: at + whole.length, target }];
    });
}

function sentenceAt(words: string, at: number): string {
  const from = words.lastIndexOf('。', at) + 1;
  const to = words.indexOf('。', at);
  return words.slice(from, to < 0 ? undefined : to);
}

/** 第2条第4号 is an item of the only paragraph. */
function findAnchor([article, paragraph, item]: readonly (string | undefined)[], anchors: ReadonlySet<string>) {
  const place = {
    article: toNumber(article) ?? 0,
    ...(paragraph === undefined && item === undefined ? {} : { paragraph: toNumber(paragraph) ?? 1 }),
    ...(item === undefined ? {} : { item: toNumber(item) ?? 0 }),
  };
  const anchor = formatArticleAnchor(place);
  return anchors.has(anchor) ? anchor : undefined;
}

function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : parseKanjiNumeral(plain);
}
