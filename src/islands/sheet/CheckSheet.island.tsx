// Runs in the browser because what the partners write stays on their own machines: it is kept, joined and compared there.
import { useState } from 'preact/hooks';
import type { Checklist } from '../../domain/checklist.ts';
import { openSheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Box } from '../../domain/sheet/sheet-box.ts';
import { SheetDesk } from './SheetDesk.tsx';
import { SheetShelf } from './SheetShelf.tsx';
import { UnreadableSheet } from './UnreadableSheet.tsx';
import { useSheetRoute } from './sheet-route.ts';

type Props = {
  readonly list: Checklist;
  /** Titles of all sheets by id, to say where a file of another sheet belongs. */
  readonly titles: Readonly<Record<string, string>>;
  /** The public address of the page, printed beside the code. */
  readonly address: string;
};

export default function CheckSheet({ list, titles, address }: Props) {
  const [store] = useState(() => openSheetStore(findBox()));
  const [route, go, marks] = useSheetRoute();
  const entry = route.id === '' ? undefined : store.find(route.id);
  const shelf = () => go({ id: '', view: 'fill' });
  const found = entry?.parsed;
  const shown = found?.kind === 'sheet' || found?.kind === 'newer' ? found.sheet : undefined;
  if (entry && shown?.list === list.id) {
    const newer = found?.kind === 'newer' ? entry.text : undefined;
    return <SheetDesk key={entry.id} {...{ list, titles, address, store, route, go, newer }} first={shown} />;
  }
  if (entry) return <UnreadableSheet entry={entry} titles={titles} onBack={shelf} />;
  return <SheetShelf key={marks} {...{ list, titles, store, go, marks }} missing={route.id !== ''} />;
}

function findBox(): Box | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
