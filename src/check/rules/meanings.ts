import { tellIf, type Finding, type Location } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content, DataOf } from '../read/content.ts';
import { findTerm, listOwnTerms } from '../read/known-terms.ts';
import { findComponents } from '../read/section-components.ts';

type Meaning = DataOf<'meanings'>['meanings'][number] & {
  readonly city: string;
  readonly where: Location;
  readonly nameAt: Location;
  readonly anchorAt: Location;
};

/** A city's meaning leads from a term that exists to the very place that defines it. A document gives it once. */
export function checkMeanings(content: Content): readonly Finding[] {
  return content.meanings.flatMap(({ city, data, at }) => {
    const meanings = data.meanings.map((meaning, index): Meaning => ({
      ...meaning,
      city,
      nameAt: at('meanings', index, 'name'),
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

function judgeTerm(content: Content, meaning: Meaning): readonly Finding[] {
  const { term, name, reading, city, where } = meaning;
  if (content.files.has(`glossary/${term}.yaml`)) {
    const mend = 'nameとreadingを消すか、termを別のidにしてください。';
    return tellIf(name !== undefined, meaning.nameAt, `用語「${term}」は、content/glossaryにあります。`, mend);
  }
  if (name === undefined) {
    const isLost = term !== '' && findTerm(content, city, term) === undefined;
    const mend = 'つづりを直すか、ここにname（用語）とreading（読み）を足してください。';
    return tellIf(isLost, where, 'この用語のファイルがcontent/glossaryにありません。', mend);
  }
  const other = listOwnTerms(content).find((own) => own.id === term && own.term !== name);
  return [
    ...tellIf(reading === undefined, meaning.nameAt, `「${name}」の読みがありません。`, 'readingを足してください。'),
    ...tellIf(
      other !== undefined,
      where,
      `${other?.file} では、「${term}」が用語「${other?.term}」です。`,
      '別のidにするか、同じ用語にそろえてください。',
    ),
  ];
}

function judgeAnchor(content: Content, { city, term, section, anchor, anchorAt }: Meaning): readonly Finding[] {
  const found = content.sections.find(({ key }) => key === section);
  if (!found || found.isBroken) return [];
  const problem = `節「${section}」に「${anchor}」という位置はありません。`;
  if (anchor !== undefined && !found.anchors.includes(anchor))
    return tellIf(true, anchorAt, problem, `あるのは ${found.anchors.join('、')} です。`);
  const word = findTerm(content, city, term);
  const item = findComponents(found.tree, 'Item').find(({ attributes }) => attributes['term'] === (word ?? NaN));
  const id = item?.attributes['id'] ?? anchor;
  return tellIf(
    id !== anchor,
    anchorAt,
    `「${word}」を定めているのは「${id}」です。`,
    `anchorを「${id}」にしてください。`,
  );
}
