import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';
import { toString } from '../read/tree-text.ts';

/** Every editor's note has the number of a known defect, so that it can be traced, and says something. */
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
  return [...inTexts, ...inFields].flatMap(({ id, text, where }) => [
    ...tellIf(!/^[A-Z]-[1-9]\d?$/.test(id), where, '編集注の番号ではありません。', how),
    ...tellIf(text.trim() === '', where, '編集注に文がありません。', '何がどう違うかを書いてください。'),
  ]);
}
