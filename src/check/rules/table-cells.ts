import { tellIf, type Finding } from '../finding.ts';
import type { Content, Section } from '../read/content.ts';
import { findComponents, findTables } from '../read/section-components.ts';

const TABLE = '前後に空行を置いて、「|」で区切った表を書いてください。';

/** A table has a caption and a head; every row has as many cells as the head, none of them empty. */
export function checkTableCells({ sections }: Content): readonly Finding[] {
  return sections.flatMap((section) => [...judgeParts(section), ...judgeRows(section)]);
}

function judgeParts({ file, tree }: Section): readonly Finding[] {
  return findComponents(tree, 'Table').flatMap(({ line, attributes, node }) => {
    const where = { file, line };
    const mend = '表の題を caption="…" で書いてください。';
    return [
      ...tellIf(!attributes['caption'], where, '<Table>にcaptionがありません。', mend),
      ...tellIf(findTables(node).length === 0, where, '<Table>の中に表がありません。', TABLE),
    ];
  });
}

function judgeRows({ file, tree }: Section): readonly Finding[] {
  return findTables(tree).flatMap(([head, ...rows]) =>
    rows.flatMap(({ line, cells }) => {
      const where = { file, line, value: cells[0] };
      const wanted = head?.cells.length ?? 0;
      const problem = `セルが${cells.length}個あります。見出しの行は${wanted}個です。`;
      if (cells.length !== wanted) return tellIf(true, where, problem, '「|」の数をそろえてください。');
      const isEmpty = cells.some((cell) => cell.trim() === '');
      return tellIf(
        isEmpty,
        where,
        '空のセルがあります。',
        '値を書いてください。結合したセルなら、同じ値を繰り返します。',
      );
    }),
  );
}
