import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { callSheet, type Checklist, type ListHomes } from '../../domain/sheet/checklist.ts';
import { formatRoute, type SheetRoute, type SheetView } from '../../domain/sheet/sheet-route.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { useAwake } from '../page/use-awake.ts';
import { useWidgetFurigana } from '../furigana/use-widget-furigana.ts';
import { NewsLine } from './NewsLine.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import type { StartProps } from './own-parts.ts';
import { SheetShelf } from './SheetShelf.tsx';
import { StraySheet } from './late-parts.ts';
import { useSheetRoute } from './use-sheet-route.ts';
import { useScreen, type Tell } from './use-screen.ts';
import { useStore } from './use-store.ts';

/** What every sheet page hands to its island. */
export type SheetProps = {
  readonly checklist: Checklist;
  readonly lists: ListHomes;
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

type Props = SheetProps & {
  readonly desk: FunctionComponent<DeskProps> & { readonly preload?: () => void };
  /** What is asked before a sheet is begun; left out where it begins empty. */
  readonly start?: FunctionComponent<StartProps>;
};

/**
 * The shelf of sheets, or the sheet that the address names, drawn by `desk`; above both what was just done and what
 * only this page holds.
 */
export function SheetApp({ checklist, lists, address, base, desk: Desk, start }: Props) {
  const isAwake = useAwake();
  const store = useStore(base, isAwake);
  useWidgetFurigana(base);
  useEffect(() => Desk.preload?.(), [Desk]); // for when the network is gone
  const app = useRef<HTMLDivElement>(null);
  const [route, go, marks] = useSheetRoute();
  const { desk, entry, stray, isLooking, isReady } = useFound(store, route.id, checklist, isAwake);
  const shelf = () => go({ id: '', view: 'fill' });
  const isStray = !desk && (entry ?? stray) !== undefined;
  const screen = desk ? `${desk.id} ${route.view}` : isStray ? `stray ${route.id}` : `shelf ${marks}`;
  const called = callSheet(checklist);
  const name = desk && nameSheet(desk.sheet, checklist);
  const [news, tell] = useScreen(app, isReady ? screen : undefined, (before) =>
    sayArrival(before, screen, name, called),
  );
  const isComparable = desk !== undefined && checklist.parties.length > 1 && route.view === 'fill';
  return (
    <div ref={app}>
      <NewsLine
        news={news}
        comparison={isComparable ? formatRoute({ id: route.id, view: 'compare' }) : undefined}
        onClose={() => tell('')}
      />
      {isLooking && <p role="status">{called}を読み出しています…</p>}
      {desk ? (
        <Desk key={desk.id} {...{ checklist, lists, address, store, route, go, tell }} entry={desk} />
      ) : (
        !isLooking && (
          <>
            <OnlyHere {...{ store, checklist }} />
            {isStray ? (
              <StraySheet {...{ store, stray, lists }} entry={entry} onBack={shelf} />
            ) : (
              <SheetShelf
                key={marks}
                {...{ checklist, lists, address, store, go, tell, marks, start }}
                missing={route.id !== ''}
              />
            )}
          </>
        )
      )}
    </div>
  );
}

const ARRIVALS: Readonly<Record<SheetView, string>> = {
  fill: '記入する',
  compare: '双方をくらべる',
  change: '前と後をくらべる',
};

/** Says which screen the reader has come to; `name` is that of an open sheet, `called` the word for one. */
function sayArrival(before: string, screen: string, name: string | undefined, called: string): string {
  if (name === undefined) return screen === 'shelf ' ? `${called}の一覧に戻りました。` : '';
  const [id, view] = screen.split(' ');
  if (!before.startsWith(`${id} `)) return `${called}「${name}」を開きました。`;
  return `${ARRIVALS[view as SheetView] ?? ARRIVALS.fill}表示に変えました。`;
}

/** What the address names: a sheet, a stored text that is no sheet, or nothing yet while the shelf is being read. */
function useFound(store: SheetStore, id: string, { id: list }: Checklist, isAwake: boolean) {
  const entry = id === '' ? undefined : store.find(id);
  const stray = findStray(store, id);
  const opened = useRef('');
  // A tombstone is no sheet to open, but the sheet that is open stays, whatever another tab did to it.
  const isThere = entry !== undefined && (entry.place !== 'gone' || opened.current === entry.id);
  opened.current = isThere ? entry.id : '';
  const isLooking = id !== '' && !entry && !stray && !store.isGathered;
  return {
    entry: isThere ? entry : undefined,
    /** The same when it is a sheet of this page. */
    desk: isThere && entry.sheet.list === list ? entry : undefined,
    stray,
    isLooking,
    /** Whether what is drawn is what the address asks for. */
    isReady: isAwake && !isLooking,
  };
}

/** A stored text of that name that is no sheet of this list, such as one that cannot be read. */
function findStray(store: SheetStore, id: string) {
  return id === '' ? undefined : store.listStrays().find(({ key }) => key === `${STORED.sheets}${id}`);
}
