import { callSheet, type Checklist } from '../../domain/sheet/checklist.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { binSheet, restoreSheet, withoutPlace } from '../../domain/sheet/sheet-place.ts';
import { createSheet, findLastWriting, findSheetName, nameSheet, writeSheet } from '../../domain/sheet/sheet.ts';
import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { SheetRoute } from '../../domain/sheet/sheet-route.ts';
import { keepSide, readSide, tellSaved, type Taking } from './taking.ts';
import type { Begin } from './own-parts.ts';
import type { Tell } from './use-screen.ts';
import { newWriter } from './use-store.ts';

type Given = {
  readonly checklist: Checklist;
  readonly store: SheetStore;
  readonly go: (route: SheetRoute) => void;
  readonly tell: Tell;
};

/** Everything the shelf shows and does; what became of each act is said, also when it could not be stored. */
export function useShelf({ checklist, store, go, tell }: Given) {
  const called = callSheet(checklist);
  const say = (done: string, saved: Saved) => tell(tellSaved(done, saved));
  const openDesk = (id: string) => go({ id, view: 'fill' });
  const rows = store
    .list()
    .filter(({ sheet, place }) => sheet.list === checklist.id && place === 'shelf')
    .sort((a, b) => (findLastWriting(a.sheet) < findLastWriting(b.sheet) ? 1 : -1));
  const begin: Begin = (cells, side) => {
    const writer = newWriter();
    const { id: list, edition } = checklist;
    const blank = createSheet({ id: store.nameNew(), list, edition, created: writer.at });
    const sheet = Object.entries(cells).reduce((one, [key, value]) => writeSheet(one, key, value, writer), blank);
    if (side !== undefined) keepSide(store, sheet.id, side);
    say(`新しい${called}を開きました。`, store.save(sheet, [writer.by]));
    openDesk(sheet.id);
  };
  const take = (taking: Taking) => {
    const { sheet, by, done, changed } = taking;
    const before = store.find(sheet.id);
    const saved = store.change({ sheet, own: [by, ...(before?.own ?? [])] }, restoreSheet);
    tell(tellSaved(done, saved), changed);
    openDesk(sheet.id);
  };
  const copy = ({ id, sheet, own }: Entry): string => {
    const name = `${findSheetName(sheet, checklist)}のコピー`;
    const blank = withoutPlace({ ...sheet, id: store.nameNew() });
    const saved = store.change({ sheet: blank, own }, (one, writer) =>
      writeSheet(one, sheetKey.name(), name, writer, own),
    );
    keepSide(store, blank.id, readSide(store, id));
    say(`「${name}」を作りました。`, saved);
    return blank.id;
  };
  const rename = (entry: Entry, name: string) => {
    const saved = store.change(entry, (sheet, writer, own) => writeSheet(sheet, sheetKey.name(), name, writer, own));
    say(`名前を「${name}」に変えました。`, saved);
  };
  const discard = (entry: Entry) => {
    const saved = store.change(entry, binSheet);
    say(`「${nameSheet(entry.sheet, checklist)}」を削除しました。下の「削除した${called}」から元に戻せます。`, saved);
  };
  return { rows, say, begin, take, copy, rename, discard };
}
