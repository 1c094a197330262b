import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { OnlyHere } from './OnlyHere.tsx';
import { SheetShelf } from './SheetShelf.tsx';
import { StraySheet } from './StraySheet.tsx';
import { useSheetRoute, type SheetRoute } from './sheet-route.ts';
import { useStore } from './use-store.ts';

/** What every sheet page hands to its island. */
export type SheetProps = {
  readonly checklist: Checklist;
  /** Titles of all sheets by id, to say where a file of another sheet belongs. */
  readonly titles: Readonly<Record<string, string>>;
  /** The public address of the page, printed beside the code. */
  readonly address: string;
  /** The path the site lies under; each has its own sheets. */
  readonly base: string;
};

/** What an open sheet needs besides. */
export type DeskProps = Omit<SheetProps, 'base'> & {
  readonly store: SheetStore;
  readonly route: SheetRoute;
  readonly go: (route: SheetRoute) => void;
  readonly entry: Entry;
};

type Props = SheetProps & { readonly desk: (props: DeskProps) => VNode };

/**
 * The shelf of sheets, or the sheet that the address names, drawn by `desk`; and above both what only this page holds.
 */
export function SheetApp({ checklist, titles, address, base, desk: Desk }: Props) {
  const store = useStore(base);
  const [route, go, marks] = useSheetRoute();
  const entry = route.id === '' ? undefined : store.find(route.id);
  const stray = findStray(store, route.id);
  const shelf = () => go({ id: '', view: 'fill' });
  const opened = useRef('');
  // A tombstone is no sheet to open, but the sheet that is open stays, whatever another tab did to it.
  const isThere = entry !== undefined && (entry.place !== 'gone' || opened.current === entry.id);
  if (route.id !== '' && !entry && !stray && !store.isGathered) {
    return <p role="status">シートを読み出しています…</p>;
  }
  opened.current = '';
  if (entry && isThere && entry.sheet.list === checklist.id) {
    opened.current = entry.id;
    return <Desk key={entry.id} {...{ checklist, titles, address, store, route, go, entry }} />;
  }
  return (
    <>
      <OnlyHere {...{ store, checklist }} />
      {isThere || stray ? (
        <StraySheet {...{ store, stray, titles }} entry={isThere ? entry : undefined} onBack={shelf} />
      ) : (
        <SheetShelf key={marks} {...{ checklist, titles, store, go, marks }} missing={route.id !== ''} />
      )}
    </>
  );
}

/** A stored text of that name that is no sheet of this list, such as one that cannot be read. */
function findStray(store: SheetStore, id: string) {
  return id === '' ? undefined : store.listStrays().find(({ key }) => key === `${STORED.sheets}${id}`);
}
