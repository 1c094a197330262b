import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import { openSheetStore, type SheetStore } from '../../domain/sheet/sheet-store.ts';
import { lasting } from '../storage/boxes.ts';
import { SheetShelf } from './SheetShelf.tsx';
import { UnreadableSheet } from './UnreadableSheet.tsx';
import { useSheetRoute, type SheetRoute } from './sheet-route.ts';

/** What every sheet page hands to its island. */
export type SheetProps = {
  readonly checklist: Checklist;
  /** Titles of all sheets by id, to say where a file of another sheet belongs. */
  readonly titles: Readonly<Record<string, string>>;
  /** The public address of the page, printed beside the code. */
  readonly address: string;
};

/** What an open sheet needs besides. */
export type DeskProps = SheetProps & {
  readonly store: SheetStore;
  readonly route: SheetRoute;
  readonly go: (route: SheetRoute) => void;
  readonly first: Sheet;
  /** The stored text when a newer handbook wrote it: then the sheet is only shown. */
  readonly newer: string | undefined;
};

type Props = SheetProps & { readonly desk: (props: DeskProps) => VNode };

/** The shelf of sheets, or the sheet that the address names, drawn by `desk`. */
export function SheetApp({ checklist, titles, address, desk: Desk }: Props) {
  const [store] = useState(() => openSheetStore(lasting));
  const [route, go, marks] = useSheetRoute();
  const entry = route.id === '' ? undefined : store.find(route.id);
  const shelf = () => go({ id: '', view: 'fill' });
  const found = entry?.parsed;
  const shown = found?.kind === 'sheet' || found?.kind === 'newer' ? found.sheet : undefined;
  if (entry && shown?.list === checklist.id) {
    const newer = found?.kind === 'newer' ? entry.text : undefined;
    return <Desk key={entry.id} {...{ checklist, titles, address, store, route, go, newer }} first={shown} />;
  }
  if (entry) return <UnreadableSheet entry={entry} titles={titles} onBack={shelf} />;
  return <SheetShelf key={marks} {...{ checklist, titles, store, go, marks }} missing={route.id !== ''} />;
}
