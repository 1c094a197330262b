import type { Nodes } from 'mdast';
import type { Finding, Location } from '../finding.ts';
import { hasUnread, type Content } from '../read/content.ts';
import { findComponents, findTables, type SectionComponent } from '../read/section-components.ts';

type Counting = { readonly city: string; readonly document: string; readonly id: string; readonly kind: string };
type Counted = { readonly count: number; readonly where: Location };

/** Every table, list, flow chart and checklist has as many rows, stages or items as its source. */
export function checkSourceRows(content: Content): readonly Finding[] {
  return content.outlines
    .filter(({ city }) => !hasUnread(content, `cities/${city}/`))
    .flatMap(({ id: document, file, city, data: { entries }, at }) =>
      entries.flatMap(({ id, title, kind, rows }, index) => {
        if (rows === undefined || Number.isNaN(rows)) return [];
        const found = countRows(content, { city, document, id, kind });
        if (!found && kind === 'form') return [{ ...at('entries', index, 'id'), ...NO_SHEET }];
        if (!found || found.count === rows) return [];
        const problem = `「${title}」は原典では${rows}行（段・項目）ですが、ここでは${found.count}です。`;
        return [{ ...found.where, problem, mend: `抜けや余りを直すか、${file} のrowsを直してください。` }];
      }),
    );
}

const NO_SHEET = {
  problem: 'この様式を載せたシートがありません。',
  mend: 'シートのphasesのsourceにこの番号を書くか、rowsを消してください。',
};

/** Nothing when the part is not shown: of all but forms another rule tells that. */
function countRows(content: Content, entry: Counting): Counted | undefined {
  if (entry.kind === 'form') return countItems(content, entry.id);
  const [shown] = content.sections
    .filter(({ city }) => city === entry.city)
    .flatMap(({ file, tree }) => findComponents(tree).map((one) => ({ ...one, file })))
    .filter(({ attributes }) => attributes['source'] === entry.id);
  if (!shown) return entry.kind === 'list' ? countChapters(content, entry) : undefined;
  const { file, line, name } = shown;
  const count = countInside(shown, entry.kind);
  return count === undefined ? undefined : { count, where: { file, line, value: `<${name} source="${entry.id}">` } };
}

function countInside({ node, attributes }: SectionComponent, kind: string): number | undefined {
  if (kind === 'flow') return findComponents(node, 'Stage').length;
  const [table] = findTables(node);
  if (kind !== 'list') return table && table.length - Number(attributes['heads'] ?? 1);
  const lists = node.children as readonly Nodes[];
  return lists.reduce((sum, list) => sum + (list.type === 'list' ? list.children.length : 0), 0);
}

function countItems({ checklists }: Content, source: string): Counted | undefined {
  for (const { data, at } of checklists) {
    const index = data.phases.findIndex((phase) => phase.source === source);
    const items = data.phases[index]?.items;
    if (items) return { count: items.length, where: at('phases', index, 'items') };
  }
  return undefined;
}

/** The table of contents of an ordinance, which its cover claims, is shown as its chapters. */
function countChapters({ documents }: Content, { document, id: source }: Counting): Counted | undefined {
  const held = documents.find(({ id }) => id === document);
  if (!held?.data.sources.includes(source)) return undefined;
  return { count: held.data.chapters.filter(({ label }) => label !== undefined).length, where: held.at('chapters') };
}
