import type { Checklist } from '../../domain/sheet/checklist.ts';
import { formatCellValue, isCellKnown } from '../../domain/sheet/name-cell.ts';
import { findLastWriting, valueAt } from '../../domain/sheet/sheet.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { download, formatTime } from './hand-over.ts';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly store: SheetStore;
  readonly open: OpenSheet;
  readonly newer: string | undefined;
};

const REFUSED = {
  full: 'ブラウザーの空きがなく、最後の記入を保存できていません。',
  off: 'このブラウザーは保存を許していません。',
  newer: 'このシートは、新しい版の画面で書き込まれました。この画面では保存しません。',
} as const;

/** Where the writing is now, and anything the reader must know about this sheet. */
export function DeskNotes({ checklist, store, open: { sheet, saved, deletedElsewhere }, newer }: Props) {
  const unknown = Object.keys(sheet.cells).filter((key) => !isCellKnown(checklist, key) && valueAt(sheet, key) !== '');
  const refused = saved?.kind === 'refused' ? saved.why : store.isKeeping ? undefined : 'off';
  const last = findLastWriting(sheet);
  return (
    <div class="screen-only">
      <p role="status" class="saved">
        {newer !== undefined && 'このシートは見るだけです。'}
        {newer === undefined &&
          !refused &&
          `${formatTime(last)}に、このブラウザーに保存しました。記入するたびに保存します。`}
      </p>
      {newer !== undefined && (
        <p role="alert" class="notice">
          このシートは、新しい版のハンドブックで作られました。この画面では、読める欄だけを表示し、書き込みません。ページを読み込み直すか、下の「保存する・送る」から、そのままのファイルを取り出してください。
        </p>
      )}
      {newer === undefined && refused && (
        <div role="alert" class="notice">
          <p>{REFUSED[refused]}記入は、この画面を開いている間だけ残ります。閉じる前に、ファイルに保存してください。</p>
          <button
            type="button"
            class="button"
            onClick={() => download('sheet.json', 'application/json', JSON.stringify(sheet))}
          >
            今すぐファイルに保存する
          </button>
        </div>
      )}
      {deletedElsewhere && (
        <p role="alert" class="notice">
          このシートは、別の画面で削除されました。ここで記入を続けると、また保存されます。
        </p>
      )}
      {sheet.edition !== checklist.edition && (
        <p class="notice">
          このシートは、項目の文がいまと違う版のときに作られました。印は項目ごとにそのまま残っています。文の違いを確かめてください。
        </p>
      )}
      {unknown.length > 0 && (
        <details class="notice">
          <summary>いまの版にない欄の記入（{unknown.length}）</summary>
          <ul>
            {unknown.map((key) => (
              <li key={key}>
                {key}：{formatCellValue(key, valueAt(sheet, key))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
