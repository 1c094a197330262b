import { useState } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { binSheet, restoreSheet, withoutPlace } from '../../domain/sheet/sheet-place.ts';
import { createSheet, findLastWriting, nameSheet, writeSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { SheetRoute } from './sheet-route.ts';
import { newWriter } from './use-store.ts';

/** Everything the shelf shows and does; what became of each act is said, also when it could not be stored. */
export function useShelf(checklist: Checklist, store: SheetStore, go: (route: SheetRoute) => void) {
  const [said, setSaid] = useState('');
  const say = (done: string, saved: Saved) =>
    setSaid(saved.kind === 'refused' ? `${done}ただし、まだ保存できていません。` : done);
  const openDesk = (id: string) => go({ id, view: 'fill' });
  const rows = store
    .list()
    .filter(({ sheet, place }) => sheet.list === checklist.id && place === 'shelf')
    .sort((a, b) => (findLastWriting(a.sheet) < findLastWriting(b.sheet) ? 1 : -1));
  const begin = () => {
    const created = newWriter().at;
    const { id: list, edition } = checklist;
    const sheet = createSheet({ id: store.nameNew(), list, edition, created });
    store.save(sheet, []);
    openDesk(sheet.id);
  };
  const take = (sheet: Sheet, by: string) => {
    const own = store.find(sheet.id)?.own ?? [];
    store.change({ sheet, own: [by, ...own] }, restoreSheet);
    openDesk(sheet.id);
  };
  const copy = ({ sheet, own }: Entry) => {
    const name = `${nameSheet(sheet, checklist)}のコピー`;
    const blank = withoutPlace({ ...sheet, id: store.nameNew() });
    const saved = store.change({ sheet: blank, own }, (one, writer) =>
      writeSheet(one, sheetKey.name(), name, writer, own),
    );
    say(`「${name}」を作りました。`, saved);
  };
  const rename = (entry: Entry, name: string) => {
    const saved = store.change(entry, (sheet, writer, own) => writeSheet(sheet, sheetKey.name(), name, writer, own));
    say(`名前を「${name}」に変えました。`, saved);
  };
  const discard = (entry: Entry) => {
    const saved = store.change(entry, binSheet);
    say(`「${nameSheet(entry.sheet, checklist)}」を削除しました。下の「削除したシート」から元に戻せます。`, saved);
  };
  return { rows, said, say, begin, take, copy, rename, discard };
}
