import { foldKanjiNumerals } from '../../domain/japanese/numerals.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/**
 * An article bears one number in its head, its label and its file, by which others refer to it. The label may stand as
 * printed: 第１条, 第一条.
 */
export function checkArticleNumbers({ sections }: Content): readonly Finding[] {
  return sections.flatMap(({ name, data: { article, label = '' }, at }) => {
    if (article === undefined) return [];
    const [file, words] = [`art-${article}`, `第${article}条`];
    const printed = foldKanjiNumerals(label.normalize('NFKC'));
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
