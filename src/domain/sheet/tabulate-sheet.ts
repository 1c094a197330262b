import type { CellValue } from '../office/workbook.ts';
import { labelParty, listSpots, type Checklist, type Party, type Spot } from './checklist.ts';
import { commentKey } from './comment.ts';
import { labelMark, parseMark } from './mark.ts';
import { isTalk, matchParties } from './match-parties.ts';
import { nameCell } from './name-cell.ts';
import { TALK_LINES, sheetKey } from './sheet-keys.ts';
import { valueAt, type Sheet } from './sheet.ts';

/** The columns of the table; what is taken back stands in the last three. */
export const HEAD = ['段階', 'NO', '内容', '時期', 'だれ', '印', 'コメント', '記号'] as const;
/** Begins the row that says of which checklist the table is. */
export const LIST_ROW = 'list/';

type Row = Partial<Record<(typeof HEAD)[number], CellValue>> & { readonly 記号: string };

/**
 * Takes a sheet and its checklist; gives the rows of a table for spreadsheets, under `HEAD`, with everything written
 * but drawings: name, heads, dates, a row for each spot and party, the notes of the talk, and what an earlier edition
 * asked.
 */
export function tabulateSheet(sheet: Sheet, checklist: Checklist): readonly (readonly CellValue[])[] {
  const rows = [
    { 内容: 'シートの種類', コメント: checklist.title, 記号: `${LIST_ROW}${checklist.id}` },
    ...listHeads(sheet, checklist),
    ...checklist.parties.flatMap((party) =>
      listSpots(checklist, party).map((spot) => toMarkRow(sheet, checklist, spot, party)),
    ),
    ...listTalk(sheet, checklist),
  ];
  const told = [...rows, ...listOthers(sheet, checklist, rows)];
  return told.map((row) => HEAD.map((name) => row[name] ?? ''));
}

function listHeads(sheet: Sheet, { fields, timings, parties }: Checklist): readonly Row[] {
  const name = valueAt(sheet, sheetKey.name());
  return [
    ...(name === '' ? [] : [{ 内容: 'シートの名前', コメント: name, 記号: sheetKey.name() }]),
    ...fields.map(({ id, label }) => toTextRow(sheet, sheetKey.field(id), { 内容: label })),
    ...parties.flatMap((party) =>
      timings.map(({ id, label }) =>
        toTextRow(sheet, sheetKey.date(id, party), { 内容: '記入日', 時期: label, だれ: labelParty(party) }),
      ),
    ),
  ];
}

function toMarkRow(sheet: Sheet, checklist: Checklist, spot: Spot, party: Party): Row {
  const { item, timing } = spot;
  const key = sheetKey.mark(item.id, timing.id, party);
  return {
    ...describeSpot(spot),
    だれ: labelParty(party),
    印: labelMark(parseMark(valueAt(sheet, key))),
    コメント: valueAt(sheet, commentKey(checklist, { item: item.id, timing: timing.id, party })),
    記号: key,
  };
}

/** The lines of the talk stand where the screen offers them, and wherever something was written. */
function listTalk(sheet: Sheet, checklist: Checklist): readonly Row[] {
  if (checklist.parties.length < 2) return [];
  return matchParties(sheet, checklist).flatMap((spot) => {
    const lines = TALK_LINES.map(({ id, label }) => ({ key: sheetKey.talk(spot.item.id, spot.timing.id, id), label }));
    if (!isTalk(spot.standing) && lines.every(({ key }) => valueAt(sheet, key) === '')) return [];
    return lines.map(({ key, label }) => toTextRow(sheet, key, { ...describeSpot(spot), だれ: label }));
  });
}

/** What was written where today's checklist has no place for it goes along. */
function listOthers(sheet: Sheet, checklist: Checklist, rows: readonly Row[]): readonly Row[] {
  const told = new Set([
    ...rows.map(({ 記号 }) => 記号),
    ...checklist.parties.flatMap((party) =>
      listSpots(checklist, party).map(({ item, timing }) =>
        commentKey(checklist, { item: item.id, timing: timing.id, party }),
      ),
    ),
  ]);
  return Object.keys(sheet.cells)
    .filter((key) => !told.has(key) && valueAt(sheet, key) !== '' && !/^(?:place|drawing|text)\b/.test(key))
    .map((key) => {
      const row = { 内容: nameCell(checklist, key), 記号: key };
      if (key.startsWith('mark/')) return { ...row, 印: labelMark(parseMark(valueAt(sheet, key))) };
      return toTextRow(sheet, key, row);
    });
}

/** A day goes out as one, so that a spreadsheet knows it: it comes back in any of a day's forms. */
function toTextRow(sheet: Sheet, key: string, words: Partial<Row>): Row {
  const value = valueAt(sheet, key);
  const isDay = key.startsWith('date/') && /^\d{4,6}-\d\d-\d\d$/.test(value);
  return { ...words, コメント: isDay ? { day: value } : value, 記号: key };
}

function describeSpot({ group, item, timing }: Spot): Partial<Row> {
  return {
    段階: `${group.label}${group.title}`,
    NO: group.items.indexOf(item) + 1,
    内容: item.text,
    時期: timing.label,
  };
}
