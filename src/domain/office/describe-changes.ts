import { countChanges } from '../editions/count-changes.ts';
import type { Piece } from '../editions/mark-differences.ts';
import { CHANGE_KINDS, type Change, type ChangeRow } from '../editions/tell-change.ts';
import type { Block, Run, WordDocument } from './word-document.ts';
import type { Workbook } from './workbook.ts';

/** What changed with one edition, by the days from which it and the one before it are in force. */
export type DescribedAmendment = {
  readonly after: string;
  readonly before: string;
  readonly changes: readonly Change[];
};

export type SeenChanges = {
  readonly title: string;
  readonly amendments: readonly DescribedAmendment[];
  /** The public address of the page. */
  readonly address: string;
};

/** What stands in the table where one edition has nothing. */
export const NOTHING = { after: '（削る）', before: '（新設）' } as const;

/** Describes a table of old and new by convention: 改正後 on the left, only what changed underlined. */
export function describeChanges({ title, amendments, address }: SeenChanges): WordDocument {
  return {
    title,
    head: '新旧対照表',
    foot: address,
    isLandscape: true,
    blocks: amendments.flatMap(({ after, before, changes }): readonly Block[] => [
      { kind: 'heading', level: 1, words: `${after}からの版` },
      { kind: 'paragraph', words: `${before}からの版と比べます。${countChanges(changes)}` },
      ...changes.flatMap(({ sentence, rows }): readonly Block[] => [
        { kind: 'paragraph', look: 'strong', words: sentence },
        {
          kind: 'table',
          columns: [
            { head: '改正後', width: 1 },
            { head: '改正前', width: 1 },
          ],
          rows: rows.map((row) => [toRuns(row, 'after'), toRuns(row, 'before')]),
        },
      ]),
    ]),
  };
}

/** Describes the same as a workbook, a row a change; cells of it hold no underlines, so what changed is in brackets. */
export function describeChangesWorkbook({ title, amendments, address }: SeenChanges): Workbook {
  const text = (head: string, width: number) => ({ head, width, type: 'text' as const });
  return {
    title,
    tabs: [
      {
        name: '新旧対照表',
        columns: [text('版', 20), text('種類', 14), text('変わったところ', 40), text('改正後', 60), text('改正前', 60)],
        rows: amendments.flatMap(({ after, changes }) =>
          changes.flatMap(({ kind, sentence, rows }) =>
            rows.map((row) => [
              `${after}から`,
              CHANGE_KINDS[kind],
              sentence,
              bracket(row, 'after'),
              bracket(row, 'before'),
            ]),
          ),
        ),
      },
      {
        name: 'この表について',
        columns: [text('項目', 16), text('内容', 80)],
        rows: [
          ['もとのページ', address],
          ['〔　〕', '変わったところです。'],
        ],
      },
    ],
  };
}

function toRuns(row: ChangeRow, side: keyof ChangeRow): readonly Run[] {
  const pieces = row[side] ?? [{ text: NOTHING[side] }];
  return pieces.map(({ text, changed }: Piece) => ({ text, ...(changed && { underlined: true as const }) }));
}

function bracket(row: ChangeRow, side: keyof ChangeRow): string {
  const pieces = row[side] ?? [{ text: NOTHING[side] }];
  const isWhole = pieces.every(({ changed }: Piece) => changed);
  return pieces.map(({ text, changed }: Piece) => (changed && !isWhole ? `〔${text}〕` : text)).join('');
}
