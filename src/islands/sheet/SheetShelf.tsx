import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { callSheet, type Checklist, type ListHomes } from '../../domain/sheet/checklist.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { ShelfRow } from './ShelfRow.tsx';
import { BlankOffers, NameForm, ShelfBin, ShelfStrays, TakeIn } from './late-parts.ts';
import type { StartProps } from './own-parts.ts';
import type { SheetRoute } from '../../domain/sheet/sheet-route.ts';
import type { Tell } from './use-screen.ts';
import { useShelf } from './use-shelf.ts';

type Props = {
  readonly start?: FunctionComponent<StartProps> | undefined;
  readonly checklist: Checklist;
  readonly lists: ListHomes;
  readonly address: string;
  readonly store: SheetStore;
  readonly go: (route: SheetRoute) => void;
  readonly tell: Tell;
  readonly marks: string;
  readonly missing: boolean;
};

/** The sheets of this checklist on this device: begin, open, copy, rename, delete and bring back. */
export function SheetShelf({ checklist, lists, address, store, go, tell, marks, missing, start: Start }: Props) {
  const shelf = useShelf({ checklist, store, go, tell });
  const { rows } = shelf;
  const [fresh, setFresh] = useState('');
  useEffect(() => NameForm.preload(), []);
  const called = callSheet(checklist);
  const isAny = (of: (entry: Entry) => boolean) => store.list().some(of);
  const hasStrays =
    store.listStrays().length > 0 || isAny(({ sheet, place }) => place !== 'gone' && !Object.hasOwn(lists, sheet.list));
  return (
    <div class="sheet-app shelf screen-only">
      {missing && (
        <p role="alert" class="notice">
          このアドレスの{called}
          は、このブラウザーにありません。削除されたか、別の機器で作られたものです。ファイルがあれば、下の「受け取る」で開けます。
        </p>
      )}
      {store.isGathered && !store.canKeep() && (
        <p role="alert" class="notice">
          このブラウザーは保存を許していないか、空きがありません。記入はできますが、画面を閉じると消えます。終わる前に、ファイルに保存してください。
        </p>
      )}
      {Start ? (
        <Start {...{ store }} begin={shelf.begin} />
      ) : (
        <BlankSheets {...{ checklist, address }} onBegin={() => shelf.begin({}, undefined)} />
      )}
      {rows.length > 0 && (
        <>
          <h2 tabIndex={-1}>
            このブラウザーにある{called}（{rows.length}）
          </h2>
          <ul class="plain rows">
            {rows.map((entry) => (
              <ShelfRow
                key={entry.id}
                checklist={checklist}
                entry={entry}
                isFresh={fresh === entry.id}
                onCopy={() => setFresh(shelf.copy(entry))}
                onRename={(name) => shelf.rename(entry, name)}
                onDelete={() => shelf.discard(entry)}
              />
            ))}
          </ul>
        </>
      )}
      {isAny(({ sheet, place }) => place === 'bin' && sheet.list === checklist.id) && (
        <ShelfBin {...{ checklist, store }} onDone={shelf.say} onRestored={setFresh} />
      )}
      {hasStrays && <ShelfStrays {...{ store, lists }} />}
      <TakeIn {...{ checklist, lists, marks, store }} opened={marks !== ''} onTake={shelf.take} />
    </div>
  );
}

type BlankProps = Pick<Props, 'checklist' | 'address'> & { readonly onBegin: () => void };

/** An empty sheet: to fill in here, to print, to take to other programs. */
function BlankSheets({ checklist, address, onBegin }: BlankProps) {
  return (
    <>
      <p class="controls">
        <button type="button" class="button primary" onClick={onBegin}>
          新しいシートに記入する
        </button>
        <button type="button" class="button" data-do="print">
          紙のシート（空欄）を印刷する
        </button>
        <button type="button" class="button" data-do="large">
          大きい字で印刷
        </button>
      </p>
      <BlankOffers {...{ checklist, address }} />
    </>
  );
}
