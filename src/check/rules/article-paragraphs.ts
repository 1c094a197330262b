import { tellIf, type Finding } from '../finding.ts';
import type { Content, Section } from '../read/content.ts';
import { findComponents, type SectionComponent } from '../read/section-components.ts';

/** Paragraphs and items bear their numbers, in order and without a gap: people quote by number. */
export function checkArticleParagraphs({ sections }: Content): readonly Finding[] {
  const others = sections.filter(({ data }) => data.article === undefined);
  return [...others.flatMap(judgeOther), ...judgeArticles(sections)];
}

/** A paragraph is addressed by the number of its article, so there is none elsewhere. */
function judgeOther({ file, tree }: Section): readonly Finding[] {
  return findComponents(tree)
    .filter(({ name }) => name === 'Paragraph' || name === 'Item')
    .map(({ name, line, attributes }) => ({
      file,
      line,
      field: `<${name}>のid`,
      value: attributes['id'],
      problem: `条ではない節に、<${name}>があります。`,
      mend: 'ファイルの先頭にarticle（条の番号）を書くか、ふつうの段落や<List>で書いてください。',
    }));
}

function judgeArticles(sections: Content['sections']): readonly Finding[] {
  return sections
    .filter(({ data }) => data.article !== undefined)
    .flatMap((section) => {
      const paragraphs = findComponents(section.tree, 'Paragraph');
      return [
        ...paragraphs.flatMap((paragraph, at) => judgeParagraph(section, paragraph, at + 1)),
        ...listOutside(section, paragraphs),
      ];
    });
}

function judgeParagraph({ file, data }: Section, paragraph: SectionComponent, number: number): readonly Finding[] {
  const wanted = `art-${data.article}-p${number}`;
  const items = findComponents(paragraph.node, 'Item');
  return [
    ...judgeId(file, paragraph, wanted, `この条の${number}番目の項`),
    ...items.flatMap((item, at) => judgeId(file, item, `${wanted}-i${at + 1}`, `第${number}項の${at + 1}番目の号`)),
  ];
}

function judgeId(
  file: string,
  { attributes, line }: SectionComponent,
  wanted: string,
  what: string,
): readonly Finding[] {
  const value = attributes['id'] ?? '';
  const mend = `id="${wanted}" にするか、抜けや順を直してください。`;
  return tellIf(value !== wanted, { file, line, field: 'id', value }, `${what}のidではありません。`, mend);
}

function listOutside({ file, tree }: Section, paragraphs: readonly SectionComponent[]): readonly Finding[] {
  const inside = new Set(paragraphs.flatMap(({ node }) => findComponents(node, 'Item').map((item) => item.node)));
  const mend = '号は、それが属する項の<Paragraph>の中に書いてください。';
  return findComponents(tree, 'Item').flatMap(({ node, line }) =>
    tellIf(!inside.has(node), { file, line }, '<Item>が<Paragraph>の外にあります。', mend),
  );
}
