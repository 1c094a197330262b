import { foldKanjiNumerals, parseKanjiNumeral } from '../../domain/japanese/numerals.ts';
import { tellIf, type Finding } from '../finding.ts';
import { formatArticleAnchor, formatArticleName } from '../../domain/handbook/article-anchor.ts';
import { isOfficial, type Content } from '../read/content.ts';

/**
 * An article bears one number in its head, its label and its file, by which others refer to it. The label may stand as
 * printed: 第１条, 第一条.
 */
export function checkArticleNumbers(content: Content): readonly Finding[] {
  return content.sections.flatMap(({ name, file: path, data: { article, branch, label = '' }, at }) => {
    if (article === undefined || Number.isNaN(article)) return []; // what is no number is told already
    const place = { article, ...(branch && { branch }) };
    const [file, words] = [formatArticleAnchor(place), formatArticleName(place)];
    const folded = foldKanjiNumerals(label.normalize('NFKC')).replace(/の([一二三四五六七八九十]+)/g, foldBranch);
    // A statute says 第9条から第12条まで　削除 of several in one.
    const printed = isOfficial(content, path) ? folded.replace(/から第\d+条(?:の\d+)*まで$/, '') : folded;
    return [
      ...tellIf(
        name !== file,
        at('article'),
        `articleが${article}なのに、ファイルの名前が「${name}.mdx」です。`,
        `「${file}.mdx」にするか、articleを直してください。`,
      ),
      ...tellIf(
        printed !== words,
        at('label'),
        `articleが${article}なのに、labelが「${label}」です。`,
        `「${words}」にするか、articleを直してください。`,
      ),
    ];
  });
}

/** 第二条の二: the numeral of a branch has no counter behind it. */
function foldBranch(whole: string, numeral: string): string {
  const number = parseKanjiNumeral(numeral);
  return number === undefined ? whole : `の${number}`;
}
