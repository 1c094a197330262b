import { toFileName } from '../../domain/files/to-file-name.ts';
import { callSheet, type Checklist } from '../../domain/sheet/checklist.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { burySheet, restoreSheet } from '../../domain/sheet/sheet-place.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { AskTwice } from './AskTwice.tsx';
import { EmptyBin } from './EmptyBin.tsx';
import { download } from './hand-over.ts';

type Props = {
  readonly checklist: Checklist;
  readonly store: SheetStore;
  readonly onDone: (done: string, saved: Saved) => void;
  /** Takes the id of a sheet that is back on the shelf. */
  readonly onRestored: (id: string) => void;
};

/** Deleted sheets, to bring back, to take out or to remove for good. */
export function ShelfBin({ checklist, store, onDone, onRestored }: Props) {
  const deleted = store.list().filter(({ sheet, place }) => sheet.list === checklist.id && place === 'bin');
  if (deleted.length === 0) return null;
  return (
    <details open>
      <summary>
        削除した{callSheet(checklist)}（{deleted.length}）
      </summary>
      <ul class="plain rows">
        {deleted.map((entry) => (
          <BinRow key={entry.id} {...{ checklist, entry, store, onDone, onRestored }} />
        ))}
      </ul>
      <EmptyBin store={store} />
    </details>
  );
}

type RowProps = Props & { readonly entry: Entry };

function BinRow({ checklist, entry, store, onDone, onRestored }: RowProps) {
  const name = nameSheet(entry.sheet, checklist);
  const hidden = <span class="hidden">（{name}）</span>;
  return (
    <li>
      {name}
      <span class="controls">
        {entry.newer === undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onDone(`「${name}」を元に戻しました。`, store.change(entry, restoreSheet));
              onRestored(entry.id);
            }}
          >
            元に戻す{hidden}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() =>
            download(`${toFileName(name)}.json`, 'application/json', entry.newer ?? formatSheet(entry.sheet))
          }
        >
          ファイルに取り出す{hidden}
        </button>
        {entry.newer === undefined && (
          <AskTwice
            label="完全に消す"
            of={hidden}
            question={`「${name}」を完全に消します。元には戻せません。`}
            onYes={() => onDone(`「${name}」を完全に消しました。`, store.change(entry, burySheet))}
          />
        )}
      </span>
    </li>
  );
}
