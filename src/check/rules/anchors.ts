import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import type { Content, Prose, Section } from '../read/content.ts';
import { findAnchors, findHeadings } from '../read/section-components.ts';

/** Every heading has a lasting id of its own, so that links reach it whatever becomes of its words. */
export function checkAnchors({ sections, officialSections }: Content): readonly Finding[] {
  return [...[...sections, ...officialSections].flatMap(judgeHeadings), ...judgeRepeated(sections)];
}

function judgeHeadings({ file, name, tree }: Prose<unknown>): readonly Finding[] {
  const mend = `「### 見出し \\{#${name}-内容}」のように書いてください。`;
  return findHeadings(tree).flatMap(({ anchor, text, line }) => {
    const where = { file, line, value: text };
    if (text === '') return tellIf(true, { ...where, value: anchor }, '見出しのことばがありません。', mend);
    if (anchor === undefined) return tellIf(true, where, '見出しに固定のidがありません。', mend);
    const problem = `見出しのid「${anchor}」が、節の名前「${name}」で始まっていません。`;
    return tellIf(!anchor.startsWith(`${name}-`), where, problem, mend);
  });
}

/** A chapter is one page and a document one print: there an anchor may stand but once. */
function judgeRepeated(sections: readonly Section[]): readonly Finding[] {
  const anchors = sections.flatMap(({ name, tree, document, file }) =>
    [{ id: name, line: 1 }, ...findAnchors(tree)].map(({ id, line }) => ({ id, line, document, file })),
  );
  const keyOf = ({ id, document }: (typeof anchors)[number]) => (id === '' ? '' : `${document}#${id}`);
  return findClashes(anchors, keyOf, ({ file }) => file).flatMap(({ one: { file, line, id }, other }) => {
    const problem = `位置「${id}」が、同じ文書の ${other.file} にもあります。`;
    return tellIf(true, { file, line, value: id }, problem, 'どちらかのidを変えてください。');
  });
}
