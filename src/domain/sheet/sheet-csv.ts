import { labelParty, listSpots, type Checklist, type Party, type Spot } from './checklist.ts';
import { formatCsv, parseCsv } from '../data/csv.ts';
import { findMark, labelMark } from './mark.ts';
import { sheetKey } from './sheet-keys.ts';
import { markAt, valueAt, type Sheet } from './sheet.ts';

const HEAD = ['段階', 'NO', '内容', '時期', 'だれ', '印', 'コメント', '記号'] as const;
export type ParsedTable =
  | { readonly kind: 'cells'; readonly cells: Readonly<Record<string, string>> }
  | { readonly kind: 'bad'; readonly why: string };

/**
 * Takes a sheet and its checklist; gives a table for spreadsheets, one row a spot and party. Texts that look like
 * formulas begin with an apostrophe.
 */
export function formatSheetCsv(sheet: Sheet, checklist: Checklist): string {
  const rows = checklist.parties.flatMap((party) =>
    listSpots(checklist, party).map((spot) => toRow(sheet, checklist, spot, party)),
  );
  const fields = checklist.fields.map(({ id, label }) => [
    '',
    '',
    label,
    '',
    '',
    '',
    valueAt(sheet, sheetKey.field(id)),
    sheetKey.field(id),
  ]);
  return formatCsv([HEAD, ...fields, ...rows].map((row) => row.map(guard)));
}

/**
 * Takes the text of such a table, also one a spreadsheet has saved, and its checklist; gives the plain values of the
 * cells, or in Japanese what is wrong.
 */
export function parseSheetCsv(text: string, checklist: Checklist): ParsedTable {
  const [head = [], ...rows] = parseCsv(text);
  const column = (name: (typeof HEAD)[number]) => head.indexOf(name);
  const missing = (['印', 'コメント', '記号'] as const).filter((name) => column(name) < 0);
  if (missing.length > 0) {
    return {
      kind: 'bad',
      why: `1行目に「${missing.join('」「')}」の列がありません。このサイトで書き出した表を使ってください。`,
    };
  }
  const known = new Map(
    checklist.parties.flatMap((party) =>
      listSpots(checklist, party).map((spot) => [rowKey(spot, party), { spot, party }] as const),
    ),
  );
  const cells: Record<string, string> = {};
  for (const [index, row] of rows.entries()) {
    const [key = '', word = '', comment = ''] = [row[column('記号')], row[column('印')], row[column('コメント')]];
    if (checklist.fields.some(({ id }) => sheetKey.field(id) === key)) cells[key] = unquote(comment);
    const owner = known.get(key);
    if (!owner) continue;
    const mark = findMark(word);
    if (!mark)
      return {
        kind: 'bad',
        why: `${index + 2}行目の印「${word.slice(0, 20)}」が読めません。未・できた・話し合う・該当なし のどれかにしてください。`,
      };
    cells[sheetKey.mark(owner.spot.item.id, owner.spot.timing.id, owner.party)] = mark;
    if (comment.trim() !== '') cells[sheetKey.comment(owner.spot.item.id, owner.party)] = unquote(comment);
  }
  if (Object.keys(cells).length === 0)
    return { kind: 'bad', why: 'このシートの行が1つもありません。ほかのシートの表ではないか確かめてください。' };
  return { kind: 'cells', cells };
}

function toRow(sheet: Sheet, checklist: Checklist, spot: Spot, party: Party): readonly string[] {
  const { group, item, timing } = spot;
  const isFirst = checklist.timings[0] === timing;
  return [
    `${group.label}${group.title}`,
    String(group.items.indexOf(item) + 1),
    item.text,
    timing.label,
    labelParty(party),
    labelMark(markAt(sheet, item.id, timing.id, party)),
    isFirst ? valueAt(sheet, sheetKey.comment(item.id, party)) : '',
    rowKey(spot, party),
  ];
}

function rowKey({ item, timing }: Spot, party: Party): string {
  return sheetKey.mark(item.id, timing.id, party);
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. */
function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function unquote(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, '');
}
