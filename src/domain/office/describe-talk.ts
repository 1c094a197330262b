import { PARTIES, type Checklist, type ChecklistTiming } from '../sheet/checklist.ts';
import { listComments } from '../sheet/comment.ts';
import { labelMark } from '../sheet/mark.ts';
import { NO_SCORE, STANDINGS, isTalk, labelSpot, matchParties, type MatchedSpot } from '../sheet/match-parties.ts';
import { TALK_LINES, sheetKey } from '../sheet/sheet-keys.ts';
import { findSheetName, valueAt, type Sheet } from '../sheet/sheet.ts';
import { describeHeads } from './describe-sheet.ts';
import type { Block, Words, WordDocument } from './word-document.ts';
import type { Tab } from './workbook.ts';

const MARKS = PARTIES.map(({ label }) => label);
const COMMENTS = PARTIES.map(({ label }) => `${label}のコメント`);

/**
 * Describes both parties' marks side by side, of one time or of all: what needs talk first, with what was noted there
 * and room for more.
 */
export function describeTalk(
  sheet: Sheet,
  checklist: Checklist,
  address: string,
  timing?: ChecklistTiming,
): WordDocument {
  const spots = matchParties(sheet, checklist, { timing: timing?.id });
  return {
    title: `${findSheetName(sheet, checklist)}　双方をくらべる`,
    head: `話し合いのための紙：${checklist.title}`,
    foot: address,
    isLandscape: true,
    blocks: [
      describeHeads(sheet, checklist, checklist.parties),
      { kind: 'paragraph', words: NO_SCORE },
      ...STANDINGS.flatMap(({ id, label }) => {
        const own = spots.filter(({ standing }) => standing === id);
        return own.length === 0 ? [] : describeStanding(`${label}（${own.length}）`, sheet, checklist, own);
      }),
    ],
  };
}

/** The same as a sheet of a workbook, a row a spot; what the parties write goes into the sheet that is taken back. */
export function tabulateTalk(sheet: Sheet, checklist: Checklist): Tab {
  const text = (head: string, width: number) => ({ head, width, type: 'text' as const });
  return {
    name: '双方をくらべる（見るだけ）',
    isToRead: true,
    columns: [
      text('くらべた結果', 18),
      text('項目', 14),
      text('内容', 44),
      ...MARKS.map((head) => text(head, 11)),
      ...COMMENTS.map((head) => text(head, 28)),
      ...TALK_LINES.map(({ label }) => text(label, 24)),
    ],
    rows: matchParties(sheet, checklist).map((spot) => [
      STANDINGS.find(({ id }) => id === spot.standing)?.label ?? '',
      ...tellSpot(sheet, checklist, spot),
      ...tellTalk(sheet, spot),
    ]),
  };
}

function describeStanding(
  title: string,
  sheet: Sheet,
  checklist: Checklist,
  spots: readonly MatchedSpot[],
): readonly Block[] {
  const isOpen =
    spots.some(({ standing }) => isTalk(standing)) || spots.some((spot) => tellTalk(sheet, spot).join('') !== '');
  const talk = isOpen ? TALK_LINES.map(({ label }) => ({ head: label, width: 9 })) : [];
  const rows = spots.map((spot): readonly Words[] => [
    ...tellSpot(sheet, checklist, spot),
    ...(isOpen ? tellTalk(sheet, spot) : []),
  ]);
  return [
    { kind: 'heading', level: 1, words: title },
    {
      kind: 'table',
      columns: [
        { head: '項目', width: 6 },
        { head: '内容', width: 16 },
        ...MARKS.map((head) => ({ head, width: 5 })),
        ...COMMENTS.map((head) => ({ head, width: 8 })),
        ...talk,
      ],
      rows,
    },
  ];
}

function tellSpot(sheet: Sheet, checklist: Checklist, spot: MatchedSpot): readonly string[] {
  return [
    labelSpot(checklist, spot),
    spot.item.text,
    ...PARTIES.map(({ id }) => labelMark(spot.marks[id])),
    ...PARTIES.map(({ id: party }) =>
      listComments(sheet, checklist, { item: spot.item.id, timing: spot.timing.id, party }).join('\n'),
    ),
  ];
}

function tellTalk(sheet: Sheet, { item, timing }: MatchedSpot): readonly string[] {
  return TALK_LINES.map(({ id }) => valueAt(sheet, sheetKey.talk(item.id, timing.id, id)));
}
