import { useState } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { createSheet, findLastWriting, nameSheet, writeSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { download, toFileName } from './hand-over.ts';
import { ShelfBin } from './ShelfBin.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import { TakeIn } from './TakeIn.tsx';
import type { SheetRoute } from './sheet-route.ts';
import { writerNow } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly titles: Readonly<Record<string, string>>;
  readonly store: SheetStore;
  readonly go: (route: SheetRoute) => void;
  readonly marks: string;
  readonly missing: boolean;
};

/** The sheets of this checklist on this device: begin, open, copy, rename, delete and bring back. */
export function SheetShelf({ checklist, titles, store, go, marks, missing }: Props) {
  const [, redraw] = useState(0);
  const [said, setSaid] = useState('');
  const [cramped, setCramped] = useState<Sheet | undefined>();
  const again = (text = '') => (setSaid(text), redraw((count) => count + 1));
  const entries = store.list().filter(({ parsed }) => parsed.kind === 'broken' || parsed.sheet?.list === checklist.id);
  const rows = entries
    .flatMap((entry) =>
      entry.parsed.kind !== 'broken' && entry.parsed.sheet ? [{ ...entry, sheet: entry.parsed.sheet }] : [],
    )
    .sort((a, b) => (findLastWriting(a.sheet) < findLastWriting(b.sheet) ? 1 : -1));
  const add = (sheet: Sheet) => {
    store.save(sheet);
    go({ id: sheet.id, view: 'fill' });
  };
  const blank = () => {
    const { at } = writerNow();
    return createSheet({ id: crypto.randomUUID(), list: checklist.id, edition: checklist.edition, created: at });
  };
  const copy = (sheet: Sheet) => {
    const name = `${nameSheet(sheet, checklist)}の写し`;
    store.save(writeSheet({ ...sheet, id: crypto.randomUUID() }, sheetKey.name(), name, writerNow()));
    again(`「${name}」を作りました。`);
  };
  return (
    <div class="sheet-app shelf screen-only">
      {missing && (
        <p role="alert" class="notice">
          この住所のシートは、このブラウザーにありません。削除されたか、別の機器で作られたものです。ファイルがあれば、下の「受け取る」で開けます。
        </p>
      )}
      {!store.isKeeping && (
        <p role="alert" class="notice">
          このブラウザーは保存を許していないか、空きがありません。記入はできますが、画面を閉じると消えます。終わる前に、ファイルに保存してください。
        </p>
      )}
      <p class="controls">
        <button type="button" class="button primary" onClick={() => add(blank())}>
          新しいシートに記入する
        </button>
        <button type="button" class="button" onClick={() => print()}>
          紙のシート（空欄）を印刷する
        </button>
      </p>
      <p class="said" role="status">
        {said}
      </p>
      {cramped && (
        <div role="alert" class="notice">
          <p>
            ブラウザーに空きがなく、「{nameSheet(cramped, checklist)}
            」を取り置けません。ファイルに保存してから、取り置かずに消すことができます。
          </p>
          <p class="controls">
            <button
              type="button"
              class="button"
              onClick={() =>
                download(`${toFileName(nameSheet(cramped, checklist))}.json`, 'application/json', formatSheet(cramped))
              }
            >
              ファイルに保存する
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                store.destroy(cramped.id);
                setCramped(undefined);
                again(`「${nameSheet(cramped, checklist)}」を消しました。`);
              }}
            >
              取り置かずに消す
            </button>
          </p>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <h2>このブラウザーにあるシート（{rows.length}）</h2>
          <ul class="plain rows">
            {rows.map(({ id, sheet }) => (
              <ShelfRow
                key={id}
                checklist={checklist}
                sheet={sheet}
                onCopy={() => copy(sheet)}
                onRename={(name) => {
                  store.save(writeSheet(sheet, sheetKey.name(), name, writerNow()));
                  again(`名前を「${name}」に変えました。`);
                }}
                onDelete={() => {
                  if (!store.discard(id)) return setCramped(sheet);
                  again(`「${nameSheet(sheet, checklist)}」を削除しました。下の「削除したシート」から元に戻せます。`);
                }}
              />
            ))}
          </ul>
        </>
      )}
      <ShelfBin checklist={checklist} store={store} onChange={again} />
      <TakeIn
        {...{ checklist, titles, marks }}
        opened={marks !== ''}
        find={(id) => {
          const parsed = store.find(id)?.parsed;
          return parsed?.kind === 'sheet' ? parsed.sheet : undefined;
        }}
        makeBlank={blank}
        onTake={add}
      />
    </div>
  );
}
