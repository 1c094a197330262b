import type { Checklist } from '../../domain/sheet/checklist.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { SheetStore, StoredEntry } from '../../domain/sheet/sheet-store.ts';
import { download } from './hand-over.ts';

type Props = { readonly checklist: Checklist; readonly store: SheetStore; readonly onChange: (said: string) => void };

/** Deleted sheets, to bring back or to remove for good; and texts that could not be read, to take out as files. */
export function ShelfBin({ checklist, store, onChange }: Props) {
  const ofList = ({ parsed }: StoredEntry) => parsed.kind === 'broken' || parsed.sheet?.list === checklist.id;
  const deleted = store.listDeleted().filter(ofList);
  const broken = [...store.list().filter(({ parsed }) => parsed.kind === 'broken'), ...store.listUnreadable()];
  const nameOf = ({ parsed, id }: StoredEntry) =>
    parsed.kind === 'broken' || !parsed.sheet
      ? `読めないシート（${id.slice(0, 8)}）`
      : nameSheet(parsed.sheet, checklist);
  const takeOut = ({ id, text }: StoredEntry) => download(`${id}.txt`, 'text/plain', text);
  return (
    <>
      {broken.length > 0 && (
        <div class="notice" role="alert">
          <p>
            保存されているもののうち、{broken.length}
            件が読めません。書き換えたり消したりせずに残してあります。ファイルに取り出して保管してください。
          </p>
          <ul>
            {broken.map((entry) => (
              <li key={entry.id}>
                {nameOf(entry)}
                {entry.parsed.kind === 'broken' && <small>{entry.parsed.why}</small>}{' '}
                <button type="button" class="quiet" onClick={() => takeOut(entry)}>
                  取り出す
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {deleted.length > 0 && (
        <details open>
          <summary>削除したシート（{deleted.length}）</summary>
          <ul class="plain rows">
            {deleted.map((entry) => (
              <li key={entry.id}>
                {nameOf(entry)}
                <span class="controls">
                  <button
                    type="button"
                    class="quiet"
                    onClick={() =>
                      onChange(
                        store.restore(entry.id)
                          ? `「${nameOf(entry)}」を元に戻しました。`
                          : '空きがなく、元に戻せません。',
                      )
                    }
                  >
                    元に戻す<span class="hidden">（{nameOf(entry)}）</span>
                  </button>
                  <button type="button" class="quiet" onClick={() => takeOut(entry)}>
                    ファイルに取り出す<span class="hidden">（{nameOf(entry)}）</span>
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => (store.forget(entry.id), onChange(`「${nameOf(entry)}」を完全に消しました。`))}
                  >
                    完全に消す<span class="hidden">（{nameOf(entry)}）</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
