import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { NewsLine } from './NewsLine.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { SheetShelf } from './SheetShelf.tsx';
import { StraySheet } from './StraySheet.tsx';
import { formatRoute, useSheetRoute, type SheetRoute } from './sheet-route.ts';
import { useScreen, type Tell } from './use-screen.ts';
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
  readonly tell: Tell;
  readonly entry: Entry;
};

type Props = SheetProps & { readonly desk: (props: DeskProps) => VNode };

/**
 * The shelf of sheets, or the sheet that the address names, drawn by `desk`; above both what was just done and what
 * only this page holds.
 */
export function SheetApp({ checklist, titles, address, base, desk: Desk }: Props) {
  const store = useStore(base);
  const app = useRef<HTMLDivElement>(null);
  const [route, go, marks] = useSheetRoute();
  const entry = route.id === '' ? undefined : store.find(route.id);
  const stray = findStray(store, route.id);
  const shelf = () => go({ id: '', view: 'fill' });
  const opened = useRef('');
  // A tombstone is no sheet to open, but the sheet that is open stays, whatever another tab did to it.
  const isThere = entry !== undefined && (entry.place !== 'gone' || opened.current === entry.id);
  const isLooking = route.id !== '' && !entry && !stray && !store.isGathered;
  const desk = entry && isThere && entry.sheet.list === checklist.id ? entry : undefined;
  const name = desk && nameSheet(desk.sheet, checklist);
  opened.current = desk?.id ?? '';
  const screen = desk ? `${desk.id} ${route.view}` : isThere || stray ? `stray ${route.id}` : `shelf ${marks}`;
  const [news, tell] = useScreen(app, isLooking ? undefined : screen, (before) => {
    if (name === undefined) return screen === 'shelf ' ? 'シートの一覧に戻りました。' : '';
    if (!before.startsWith(`${desk?.id} `)) return `シート「${name}」を開きました。`;
    return route.view === 'compare' ? '双方をくらべる表示に変えました。' : '記入する表示に変えました。';
  });
  const isComparable = desk !== undefined && checklist.parties.length > 1 && route.view === 'fill';
  return (
    <div ref={app}>
      <NewsLine
        news={news}
        comparison={isComparable ? formatRoute({ id: route.id, view: 'compare' }) : undefined}
        onClose={() => tell('')}
      />
      {isLooking && <p role="status">シートを読み出しています…</p>}
      {desk ? (
        <Desk key={desk.id} {...{ checklist, titles, address, store, route, go, tell }} entry={desk} />
      ) : (
        !isLooking && (
          <>
            <OnlyHere {...{ store, checklist }} />
            {isThere || stray ? (
              <StraySheet {...{ store, stray, titles }} entry={isThere ? entry : undefined} onBack={shelf} />
            ) : (
              <SheetShelf key={marks} {...{ checklist, titles, store, go, tell, marks }} missing={route.id !== ''} />
            )}
          </>
        )
      )}
    </div>
  );
}

/** A stored text of that name that is no sheet of this list, such as one that cannot be read. */
function findStray(store: SheetStore, id: string) {
  return id === '' ? undefined : store.listStrays().find(({ key }) => key === `${STORED.sheets}${id}`);
}
