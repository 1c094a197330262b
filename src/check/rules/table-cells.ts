import { tellIf, type Finding } from '../finding.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { findComponents, findTables } from '../read/section-components.ts';

const TABLE = '前後に空行を置いて、「|」で区切った表を1つ書いてください。';

/** A table stands in its <Table>, one in each; every row has as many cells as the head, none of them empty. */
export function checkTableCells(content: Content): readonly Finding[] {
  return content.sections.flatMap((section) => [
    ...judgeParts(section),
    ...judgeRows(section, isOfficial(content, section.file)),
  ]);
}

function judgeParts({ file, tree }: Section): readonly Finding[] {
  const held = findComponents(tree, 'Table').map(({ line, node }) => ({ line, tables: findTables(node) }));
  const inside = new Set(held.flatMap(({ tables }) => tables.map(([head]) => head?.line)));
  return [
    ...held.flatMap(({ line, tables }) =>
      tellIf(tables.length !== 1, { file, line }, `<Table>の中に表が${tables.length}個あります。`, TABLE),
    ),
    ...findTables(tree).flatMap(([head]) =>
      tellIf(
        !inside.has(head?.line),
        { file, line: head?.line, value: head?.cells.join(' | ') },
        '表が<Table>の中にありません。',
        '<Table source="…" caption="表の題">と</Table>の間に、前後に空行を置いて書いてください。',
      ),
    ),
  ];
}

function judgeRows({ file, tree }: Section, isOfficialText: boolean): readonly Finding[] {
  return findTables(tree).flatMap(([head, ...rows]) =>
    rows.flatMap(({ line, cells }) => {
      const where = { file, line, value: cells[0] };
      const wanted = head?.cells.length ?? 0;
      const problem = `セルが${cells.length}個あります。見出しの行は${wanted}個です。`;
      if (cells.length !== wanted) return tellIf(true, where, problem, '「|」の数をそろえてください。');
      // What a city left blank stays blank.
      const isEmpty = !isOfficialText && cells.some((cell) => cell.trim() === '');
      return tellIf(
        isEmpty,
        where,
        '空のセルがあります。',
        '値を書いてください。結合したセルなら、同じ値を繰り返します。',
      );
    }),
  );
}
