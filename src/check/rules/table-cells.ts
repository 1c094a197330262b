import { parseRanges } from '../../domain/handbook/cell-range.ts';
import { tellIf, type Finding } from '../finding.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { findComponents, findTables, type SectionComponent } from '../read/section-components.ts';

type Text = Pick<Section, 'file' | 'tree'>;

const TABLE = '前後に空行を置いて、「|」で区切った表を1つ書いてください。';

/**
 * A table stands in its <Table>, one in each, with a title unless it is a city's own; every row has as many cells as
 * the head, none of them empty. Merged cells are cells of the table.
 */
export function checkTableCells({ sections, officialSections, ...content }: Content): readonly Finding[] {
  return [...sections, ...officialSections].flatMap((section) => {
    const isOfficialText = isOfficial(content, section.file);
    return [
      ...judgeParts(section),
      ...findComponents(section.tree, 'Table').flatMap((table) => judgeTable(section, table, isOfficialText)),
      ...judgeRows(section, isOfficialText),
    ];
  });
}

const RANGES = '例 merged="A1:A2 B1:C1" のように、見出しの行を1として、重ならないように書いてください。';

function judgeTable(
  { file }: Text,
  { line, attributes, node }: SectionComponent,
  isOfficialText: boolean,
): readonly Finding[] {
  const { caption = '', merged = '', heads = '1' } = attributes;
  const rows = findTables(node)[0] ?? [];
  const at = (field: string, value: string) => ({ file, line, field, value });
  const isTable = parseRanges(merged, rows.length, rows[0]?.cells.length ?? 0) !== undefined;
  const isHeads = Number(heads) >= 1 && (Number(heads) < rows.length || rows.length === 0);
  return [
    ...tellIf(
      caption.trim() === '' && !isOfficialText,
      at('caption', '<Table …>'),
      '<Table>にcaptionがありません。',
      '表や図の題を caption="…" で書いてください。',
    ),
    ...tellIf(!isTable && rows.length > 0, at('merged', merged), 'この表のセルではありません。', RANGES),
    ...tellIf(
      !isHeads,
      at('heads', heads),
      '見出しの行の数が、表の行の数と合いません。',
      '表の行より少ない数にしてください。',
    ),
  ];
}

function judgeParts({ file, tree }: Text): readonly Finding[] {
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

function judgeRows({ file, tree }: Text, isOfficialText: boolean): readonly Finding[] {
  return findTables(tree).flatMap(([head, ...rows]) =>
    rows.flatMap(({ line, cells }) => {
      const where = { file, line, value: cells[0] };
      const wanted = head?.cells.length ?? 0;
      const problem = `セルが${cells.length}個あります。見出しの行は${wanted}個です。`;
      if (cells.length !== wanted) return tellIf(true, where, problem, '「|」の数をそろえてください。');
      const isDitto = !isOfficialText && cells.some((cell) => /^(?:〃|″|同上|同左)$/.test(cell.trim()));
      if (isDitto)
        return tellIf(
          true,
          where,
          '上か左を指すしるし（〃、同上）だけのセルがあります。',
          '指している値を書いてください。',
        );
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
