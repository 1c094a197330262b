import { toFileName } from '../../domain/files/to-file-name.ts';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { download } from './hand-over.ts';
import { EmptyBin } from './late-parts.ts';

type Props = { readonly store: SheetStore; readonly checklist: Checklist };

/** What is lost when this page closes now, with the way to save it; on the shelf for every sheet of the page. */
export function OnlyHere({ store, checklist }: Props) {
  const held = store.listOnlyHere().filter(({ isHopeful }) => !isHopeful);
  if (held.length === 0) return null;
  return (
    <div class="notice screen-only" role="alert">
      <p>
        {held.length}件に、このブラウザーに保存できていない記入があります。この画面を閉じると消えます。
        閉じる前に、ファイルに保存してください。空きができれば、自動で保存し直します。
      </p>
      <ul>
        {held.map(({ entry: { id, sheet } }) => (
          <li key={id}>
            <a href={`#sheet=${id}`}>{nameSheet(sheet, checklist)}</a>{' '}
            <button
              type="button"
              class="button"
              onClick={() =>
                download(`${toFileName(nameSheet(sheet, checklist))}.json`, 'application/json', formatSheet(sheet))
              }
            >
              ファイルに保存する<span class="hidden">（{nameSheet(sheet, checklist)}）</span>
            </button>
          </li>
        ))}
      </ul>
      <EmptyBin store={store} />
    </div>
  );
}
