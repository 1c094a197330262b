import { beginAnchors } from '../../domain/handbook/article-anchor.ts';
import { tellIf, type Finding } from '../finding.ts';
import { listBeside, type Content, type Section } from '../read/content.ts';
import { findComponents, type SectionComponent } from '../read/section-components.ts';

/** The end of the id of 第2号の2: -i2-2. */
const BRANCH = /-i[1-9]\d*-[1-9]\d*$/;

/** Paragraphs and items bear their numbers, in order and without a gap: people quote by number. */
export function checkArticleParagraphs(content: Content): readonly Finding[] {
  // A city's words beside ours count in the same article.
  const beside = listBeside(content).map(({ official, section: { data } }) => ({ ...official, data }));
  return [...content.sections, ...beside].flatMap((section) => {
    const paragraphs = findComponents(section.tree, 'Paragraph');
    const begin = beginAnchors(section.data);
    if (begin === undefined) return tellHomeless(section);
    return [
      ...paragraphs.flatMap((paragraph, at) => judgeParagraph(section, paragraph, `${begin}-p${at + 1}`)),
      ...listOutside(section, paragraphs),
    ];
  });
}

/** Only an article or a supplementary provision has paragraphs that are cited by number. */
function tellHomeless({ file, tree }: Section): readonly Finding[] {
  const mend = '条なら「article: 1」、附則なら「supplement: 1」のように、項目に番号を書いてください。';
  const first = findComponents(tree).find(({ name }) => name === 'Paragraph' || name === 'Item');
  if (!first) return [];
  const { name, line, attributes } = first;
  const problem = `条でも附則でもない節に、<${name}>があります。`;
  return [{ file, line, field: 'id', value: attributes['id'] ?? '', problem, mend }];
}

function judgeParagraph({ file, data }: Section, paragraph: SectionComponent, wanted: string): readonly Finding[] {
  const number = wanted.replace(/^.*-p/, '');
  const what = data.article === undefined ? '附則' : '条';
  const items = findComponents(paragraph.node, 'Item');
  return [
    ...judgeId(file, paragraph, wanted, `この${what}の${number}番目の項`),
    ...items.flatMap((item, at) => judgeItem(file, items.slice(0, at), item, wanted, number)),
  ];
}

/** What an amendment put between two items bears the number before it and its own: -i2-2 behind -i2. */
function judgeItem(
  file: string,
  before: readonly SectionComponent[],
  item: SectionComponent,
  paragraph: string,
  number: string,
): readonly Finding[] {
  const main = before.filter(({ attributes }) => !BRANCH.test(attributes['id'] ?? '')).length;
  const isBranch = main > 0 && (item.attributes['id'] ?? '').startsWith(`${paragraph}-i${main}-`);
  const isRight = isBranch && BRANCH.test(item.attributes['id'] ?? '');
  if (isRight) return [];
  return judgeId(file, item, `${paragraph}-i${main + 1}`, `第${number}項の${before.length + 1}番目の号`);
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
