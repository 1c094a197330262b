import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { findComponents, type SectionComponent } from '../read/section-components.ts';
import { toString } from '../read/tree-text.ts';

/** How much of a note may stand in a text. */
const MOST_SENTENCES = 2;

/**
 * Every editor's note has the number of a known defect, so that it can be traced, and says something; one that stands
 * in the text does so briefly.
 */
export function checkEditorNotes({ sections, projectLists, documents }: Content): readonly Finding[] {
  const inTexts = sections.flatMap(({ file, tree }) =>
    findComponents(tree, 'EditorNote').map(({ line, attributes: { id = '' }, node }) => ({
      id,
      text: toString(node),
      where: { file, line, field: '<EditorNote>のid', value: id },
    })),
  );
  const inFields = [...projectLists, ...documents].flatMap(({ data, at }) =>
    data.notes.map(({ id, text }, index) => ({ id, text, where: at('notes', index, 'id') })),
  );
  const how = '例「H-1」のように、大文字1つ・ハイフン・数字で書いてください。';
  return [
    ...[...inTexts, ...inFields].flatMap(({ id, text, where }) => [
      ...tellIf(!/^[A-Z]-[1-9]\d?$/.test(id), where, '編集注の番号ではありません。', how),
      ...tellIf(text.trim() === '', where, '編集注に文がありません。', '何がどう違うかを書いてください。'),
    ]),
    ...sections.flatMap(({ file, tree }) =>
      findComponents(tree, 'EditorNote').flatMap((note) => judgeKind(file, note)),
    ),
  ];
}

function judgeKind(file: string, { line, attributes: { kind }, node }: SectionComponent): readonly Finding[] {
  if (kind === undefined) return [];
  const where = { file, line, field: '<EditorNote>のkind', value: kind };
  const howKind = '読む人が頼るものが変わる注なら kind="reliance"、ほかの注なら kind を消してください。';
  const sentences = toString(node).match(/。/g)?.length ?? 0;
  const isLong = sentences > MOST_SENTENCES || node.children.length > 1;
  const howLong = `1つの段落に${MOST_SENTENCES}文までで書き、残りは kind のない<EditorNote>にして、すぐ後ろに置いてください。`;
  return [
    ...tellIf(kind !== 'reliance', where, '編集注の種類ではありません。', howKind),
    ...tellIf(kind === 'reliance' && isLong, where, `本文に立つ編集注が長すぎます（${sentences}文）。`, howLong),
  ];
}
