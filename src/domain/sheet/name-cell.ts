import { callSheet, labelParty, type Checklist } from './checklist.ts';
import { labelMark, parseMark } from './mark.ts';
import { parseStrokes } from './strokes.ts';
import { TALK_LINES, sheetKey } from './sheet-keys.ts';

/**
 * Takes a checklist and the name of a cell; gives what the reader calls it, or the bare name for what the checklist
 * does not know.
 */
export function nameCell(checklist: Checklist, key: string): string {
  const [kind = '', first = ''] = key.split('/');
  if (kind === 'name') return `${callSheet(checklist)}の名前`;
  if (kind === 'place') return `${callSheet(checklist)}の置き場所`;
  const label = checklist.fields.find(({ id }) => id === first)?.label;
  if (kind === 'drawing') return `${label ?? first}の絵`;
  return (kind === 'field' || kind === 'text' ? label : nameAnswer(checklist, key)) ?? `今の版にない欄（${key}）`;
}

function nameAnswer(checklist: Checklist, key: string): string | undefined {
  const [kind, first = '', second = '', third = ''] = key.split('/');
  const timing = (id: string) => checklist.timings.find((one) => one.id === id)?.label ?? id;
  if (kind === 'date') return `記入日（${timing(first)}・${nameParty(second)}）`;
  const item = nameItem(checklist, first);
  if (!item) return undefined;
  if (kind === 'mark') return `${item}（${timing(second)}・${nameParty(third)}）`;
  if (kind === 'comment') {
    const when = third ? `${timing(second)}・` : checklist.timings.length > 1 ? '時期の区別なし・' : '';
    return `${item}の${checklist.isOfWords ? '案' : 'コメント'}（${when}${nameParty(third || second)}）`;
  }
  const line = TALK_LINES.find(({ id }) => id === third)?.label ?? third;
  return `${item}（${timing(second)}）の話し合い：${line}`;
}

/**
 * Puts cells into the order in which the sheet shows them: heads, then item by item; what the checklist does not know
 * comes last.
 */
export function sortCells<T extends { readonly key: string }>(checklist: Checklist, cells: readonly T[]): readonly T[] {
  const items = checklist.groups.flatMap((group) => group.items.map(({ id }) => id));
  const heads = ['name', ...checklist.fields.flatMap(({ id }) => [`field/${id}`, `text/${id}`, `drawing/${id}`])];
  const kinds = ['mark', 'comment', 'talk'];
  const timings = checklist.timings.map(({ id }) => id);
  const rank = (key: string): readonly number[] => {
    const [kind = '', first = '', second = ''] = key.split('/');
    if (heads.includes(key)) return [0, heads.indexOf(key)];
    if (kind === 'date') return [1, timings.indexOf(first)];
    return items.includes(first) ? [2, items.indexOf(first), kinds.indexOf(kind), timings.indexOf(second)] : [3];
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((one, index) => one !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  };
  return cells
    .map((cell) => ({ cell, rank: rank(cell.key) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ cell }) => cell);
}

/** Takes a checklist, the name of a cell and its value; gives the value in the reader's words. */
export function formatCellValue({ fields }: Pick<Checklist, 'fields'>, key: string, value: string): string {
  const values = fields.find(({ id }) => sheetKey.field(id) === key)?.values;
  if (values && Object.hasOwn(values, value)) return values[value] ?? value;
  if (key.startsWith('mark/')) return labelMark(parseMark(value));
  if (key.startsWith('drawing/')) return `絵（線${parseStrokes(value).length}本）`;
  return value === '' ? '（空）' : value;
}

function nameItem(checklist: Checklist, id: string): string | undefined {
  for (const group of checklist.groups) {
    const at = group.items.findIndex((item) => item.id === id);
    const label = group.items[at]?.label;
    if (label) return `${group.title}「${label}」`;
    if (at >= 0) return `${group.label || group.title}-${at + 1}`;
  }
  return undefined;
}

function nameParty(party: string): string {
  return party === 'group' || party === 'city' ? labelParty(party) : party;
}
