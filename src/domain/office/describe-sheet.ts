import { formatDay } from '../japanese/format-day.ts';
import {
  PARTIES,
  isCellKnown,
  labelParty,
  type Checklist,
  type ChecklistGroup,
  type Party,
} from '../sheet/checklist.ts';
import { listComments } from '../sheet/comment.ts';
import { MARKS, labelMark, parseMark } from '../sheet/mark.ts';
import { writeMarksCode } from '../sheet/marks-code.ts';
import { formatCellValue, nameCell, sortCells } from '../sheet/name-cell.ts';
import { listMarks } from '../sheet/share-link.ts';
import { nameDate } from '../sheet/sheet-dates.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { findSheetName, markAt, valueAt, type Sheet } from '../sheet/sheet.ts';
import type { Block, Words, WordDocument } from './word-document.ts';

/** Who marks the items of a group. */
const listSides = ({ party }: ChecklistGroup, { parties }: Checklist) => (party ? [party] : parties);
/** What is written into an empty box. */
const MARK_KEY = `印：${MARKS.flatMap(({ id, sign, label }) => (id === parseMark('') ? [] : [`${sign}${label}`])).join('　')}`;

/**
 * Describes the paper of an open sheet: what one party filled in, with the other's comments, and what an earlier
 * edition asked. `address` is that of the page.
 */
export function describeSheet(sheet: Sheet, checklist: Checklist, party: Party, address: string): WordDocument {
  const code = writeMarksCode(checklist, party, listMarks(sheet, checklist, party));
  return {
    title: findSheetName(sheet, checklist),
    head: `${checklist.title}（${labelParty(party)}の記入）　様式の版${sheet.edition}`,
    foot: address,
    blocks: [
      describeHeads(sheet, checklist, [party]),
      ...checklist.groups
        .filter((group) => listSides(group, checklist).includes(party))
        .flatMap((group) => describeGroup(sheet, checklist, group, party)),
      ...listUnknown(sheet, checklist),
      { kind: 'paragraph', look: 'note', words: `${labelParty(party)}の印のコード　${code}` },
    ],
  };
}

/** Describes the paper to fill in by hand or in Word: heads, advice, items with a box for each party and timing. */
export function describeBlankSheet(checklist: Checklist, address: string): WordDocument {
  const { title, edition, fields, parties, timings } = checklist;
  const heads = [
    ...fields.map(({ label }) => label),
    ...parties.map((party) => (parties.length > 1 ? `${labelParty(party)}の記入者` : '記入者')),
    ...parties.flatMap((party) =>
      timings.map(({ label }) => `${parties.length > 1 ? `${labelParty(party)}の` : ''}${nameDate(timings, label)}`),
    ),
  ];
  return {
    title,
    head: `${title}　様式の版${edition}`,
    foot: address,
    blocks: [
      headTable(heads.map((head) => [head, ''])),
      ...(timings.length > 0 ? [{ kind: 'paragraph', look: 'note', words: MARK_KEY } as const] : []),
      ...checklist.groups.flatMap((group) => describeBlankGroup(checklist, group)),
    ],
  };
}

/** Describes a worksheet: each space with what was written there; a drawing is told, it stays in the sheet's file. */
export function describeWorksheet(sheet: Sheet, checklist: Checklist, address: string): WordDocument {
  const blocks = checklist.fields.flatMap(({ id, label }): readonly Block[] => {
    const drawing = valueAt(sheet, sheetKey.drawing(id));
    const told = formatCellValue(checklist, sheetKey.drawing(id), drawing);
    return [
      { kind: 'heading', level: 1, words: label },
      { kind: 'paragraph', words: valueAt(sheet, sheetKey.text(id)) },
      ...(drawing === '' ? [] : [{ kind: 'figure', caption: `${label}の絵`, alternative: told } as const]),
    ];
  });
  return { title: findSheetName(sheet, checklist), head: checklist.title, foot: address, blocks };
}

/** Gives the heads of a sheet and the days of some parties, as far as somebody wrote them. */
export function describeHeads(sheet: Sheet, { fields, timings }: Checklist, parties: readonly Party[]): Block {
  const days = parties.flatMap((party) =>
    timings.map(({ id, label }): [string, string] => [
      `${parties.length > 1 ? `${labelParty(party)}の` : ''}${nameDate(timings, label)}`,
      formatDay(valueAt(sheet, sheetKey.date(id, party))),
    ]),
  );
  return headTable([
    ...fields.map(({ id, label }): [string, string] => [label, valueAt(sheet, sheetKey.field(id))]),
    ...days,
  ]);
}

function headTable(rows: readonly (readonly Words[])[]): Block {
  return {
    kind: 'table',
    hasHead: false,
    columns: [
      { head: '', width: 2 },
      { head: '', width: 7 },
    ],
    rows,
  };
}

function describeGroup(sheet: Sheet, checklist: Checklist, group: ChecklistGroup, party: Party): readonly Block[] {
  const { timings } = checklist;
  const other = PARTIES.map(({ id }) => id).find((id) => id !== party && checklist.parties.includes(id));
  const rows = group.items.map((item, at): readonly Words[] => {
    const theirs = other && tellComments(sheet, checklist, item.id, other);
    const own = tellComments(sheet, checklist, item.id, party);
    return [
      String(at + 1),
      nameItem(item),
      ...timings.map(({ id }) => labelMark(markAt(sheet, item.id, id, party))),
      other && theirs
        ? [{ text: own === '' ? '' : `${own}\n` }, { text: `${labelParty(other)}のコメント：${theirs}`, soft: true }]
        : own,
    ];
  });
  return [
    nameGroup(group),
    {
      kind: 'table',
      columns: [
        { head: 'NO', width: 3 },
        { head: '内容', width: 20 },
        ...timings.map(({ label }) => ({ head: label, width: 5 })),
        { head: 'コメント', width: 14 },
      ],
      rows,
    },
  ];
}

/** The comments of one party on an item, each with its time where there are several. */
function tellComments(sheet: Sheet, checklist: Checklist, item: string, party: Party): string {
  const { timings } = checklist;
  const told = timings.flatMap(({ id, label }) =>
    listComments(sheet, checklist, { item, timing: id, party }).map((text) =>
      timings.length > 1 ? `${label}：${text}` : text,
    ),
  );
  return told.join('\n');
}

function describeBlankGroup(checklist: Checklist, group: ChecklistGroup): readonly Block[] {
  const { timings } = checklist;
  const sides = listSides(group, checklist);
  const boxes = timings.flatMap(({ label }) =>
    sides.map((side) => (sides.length > 1 ? `${label} ${labelParty(side)}` : label)),
  );
  return [
    nameGroup(group),
    {
      kind: 'list',
      items: group.points.map(({ title, text }) => ({
        level: 0,
        words: [{ text: title, bold: true }, { text: `　${text}` }],
      })),
    },
    {
      kind: 'table',
      columns: [
        { head: 'NO', width: 3 },
        { head: '内容', width: 20 },
        ...boxes.map((head) => ({ head, width: 4 })),
        { head: 'コメント', width: 10 },
      ],
      rows: group.items.map((item, at) => [String(at + 1), nameItem(item), ...boxes.map(() => '□'), '']),
    },
  ];
}

function nameGroup({ label, title, party }: ChecklistGroup): Block {
  const by = party ? `（${labelParty(party)}が記入）` : '';
  return { kind: 'heading', level: 1, words: `${[label, title].filter(Boolean).join(' ')}${by}` };
}

function nameItem({ text, hint }: ChecklistGroup['items'][number]): Words {
  return hint ? [{ text }, { text: `\n${hint}`, soft: true }] : text;
}

/** What was written where today's checklist has no place for it goes along. */
function listUnknown(sheet: Sheet, checklist: Checklist): readonly Block[] {
  const unknown = Object.keys(sheet.cells)
    .filter((key) => !isCellKnown(checklist, key) && valueAt(sheet, key) !== '')
    .map((key) => ({ key }));
  if (unknown.length === 0) return [];
  const items = sortCells(checklist, unknown).map(({ key }) => ({
    level: 0 as const,
    words: `${nameCell(checklist, key)}：${formatCellValue(checklist, key, valueAt(sheet, key))}`,
  }));
  return [
    { kind: 'heading', level: 1, words: '今の版にない欄' },
    { kind: 'list', items },
  ];
}
