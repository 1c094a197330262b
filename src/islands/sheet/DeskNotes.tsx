import { callSheet, isCellKnown, type Checklist } from '../../domain/sheet/checklist.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { download } from './hand-over.ts';
import { EmptyBin, UnknownCells } from './late-parts.ts';
import { PrivateNote } from './PrivateNote.tsx';
import { SavedLine } from './SavedLine.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly store: SheetStore;
  readonly open: OpenSheet;
  readonly newer: string | undefined;
  /** Whether the sheet asks something first; what can wait then waits. */
  readonly isAsking?: boolean;
};

const REFUSED = {
  full: 'ブラウザーの空きがなく、最後の記入を保存できていません。',
  off: 'このブラウザーは保存を許していません。',
  newer: '新しい版の画面で書き込まれています。この画面で記入したものは、保存できていません。',
  big: '大きくなりすぎて、最後の記入を保存できていません。長い文や絵を減らすと、保存できます。',
} as const;

/** Where the writing is now, and anything the reader must know about this sheet. */
export function DeskNotes({ checklist, store, open: { sheet, saved, place, wasCleared }, newer, isAsking }: Props) {
  const called = callSheet(checklist);
  const unknown = Object.keys(sheet.cells).filter((key) => !isCellKnown(checklist, key) && valueAt(sheet, key) !== '');
  return (
    <div class="screen-only">
      <SavedLine saved={saved} isNewer={newer !== undefined} called={called} />
      {saved.kind === 'refused' && (newer === undefined || store.isOnlyHere(sheet.id)) && (
        <div role="alert" class="notice">
          <p>
            {REFUSED[saved.why]}記入は、この画面を開いている間だけ残ります。閉じる前に、ファイルに保存してください。
          </p>
          <button
            type="button"
            class="button"
            onClick={() => download('sheet.json', 'application/json', formatSheet(sheet))}
          >
            今すぐファイルに保存する
          </button>
          {saved.why === 'full' && <EmptyBin store={store} />}
        </div>
      )}
      {newer !== undefined && (
        <p role="alert" class="notice">
          この{called}
          は、新しい版のハンドブックで作られました。この画面では、読める欄だけを表示し、書き込みません。ページを読み込み直すか、下の「保存する・送る」から、そのままのファイルを取り出してください。
        </p>
      )}
      {place !== 'shelf' && (
        <p role="alert" class="notice">
          {place === 'bin'
            ? `この${called}は、別の画面で削除されました。「削除した${called}」に残っています。`
            : `この${called}は、別の画面で完全に消されました。`}
          ここで記入を続けると、{called}の一覧に戻ります。
        </p>
      )}
      {wasCleared && (
        <p role="alert" class="notice">
          このブラウザーの保存が、別のところで消されました。この{called}は、この画面に残っていたものから保存し直します。
        </p>
      )}
      {sheet.edition !== checklist.edition && (
        <p class="notice">
          この{called}
          は、項目の文がいまと違う版のときに作られました。印は項目ごとにそのまま残っています。文の違いを確かめてください。
        </p>
      )}
      {unknown.length > 0 && <UnknownCells {...{ checklist, sheet }} keys={unknown} />}
      {newer === undefined && !isAsking && <PrivateNote store={store} />}
    </div>
  );
}
