import { tellIf, type Finding, type Location } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content, DataOf } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';

type Meaning = DataOf<'meanings'>['meanings'][number] & { readonly where: Location; readonly anchorAt: Location };

/** A city's meaning leads from a term that exists to the very place that defines it. A document gives it once. */
export function checkMeanings(content: Content): readonly Finding[] {
  return content.meanings.flatMap(({ data, at }) => {
    const meanings = data.meanings.map((meaning, index): Meaning => ({
      ...meaning,
      where: at('meanings', index, 'term'),
      anchorAt: at('meanings', index, 'anchor'),
    }));
    return [
      ...meanings.flatMap((meaning) => [...judgeTerm(content, meaning), ...judgeAnchor(content, meaning)]),
      ...findRepeated(meanings, ({ term, section }) => `${term} ${documentOf(section)}`).flatMap(({ again }) =>
        tellIf(
          true,
          again.where,
          `用語「${again.term}」の意味が、同じ文書について2つあります。`,
          'どちらかを消してください。',
        ),
      ),
    ];
  });
}

function documentOf(section: string): string {
  return section.split('/').slice(0, 2).join('/');
}

function judgeTerm({ files }: Content, { term, where }: Meaning): readonly Finding[] {
  const isLost = term !== '' && !files.has(`glossary/${term}.yaml`);
  const mend = 'つづりを直すか、用語のファイルを足してください。';
  return tellIf(isLost, where, 'この用語のファイルがcontent/glossaryにありません。', mend);
}

function judgeAnchor({ sections, terms }: Content, { term, section, anchor, anchorAt }: Meaning): readonly Finding[] {
  const found = sections.find(({ key }) => key === section);
  if (!found || found.isBroken) return [];
  const problem = `節「${section}」に「${anchor}」という位置はありません。`;
  if (anchor !== undefined && !found.anchors.includes(anchor))
    return tellIf(true, anchorAt, problem, `あるのは ${found.anchors.join('、')} です。`);
  const word = terms.find(({ id }) => id === term)?.data.term;
  const item = findComponents(found.tree, 'Item').find(({ attributes }) => attributes['term'] === (word ?? NaN));
  const id = item?.attributes['id'] ?? anchor;
  return tellIf(
    id !== anchor,
    anchorAt,
    `「${word}」を定めているのは「${id}」です。`,
    `anchorを「${id}」にしてください。`,
  );
}
