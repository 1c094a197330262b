import { useEffect } from 'preact/hooks';
import { listContested, nameSheet } from '../../domain/sheet/sheet.ts';
import { DeskNotes } from './DeskNotes.tsx';
import { Exchange } from './Exchange.tsx';
import { FillSheet } from './FillSheet.tsx';
import { ConflictNote, EmptyBin, TakeIn, TalkView } from './late-parts.ts';
import { PartyChoice } from './PartyChoice.tsx';
import { PartyLock } from './PartyLock.tsx';
import type { DeskProps } from './SheetApp.tsx';
import type { SheetRoute } from '../../domain/sheet/sheet-route.ts';
import { tellSaved, type Taking } from './taking.ts';
import { useSheet } from './use-sheet.ts';
import { useSide } from './use-side.ts';

/** An open sheet: fill it in for one party, see both beside each other, save, send and take in. */
export function ChecklistDesk({ checklist, titles, address, store, route, go, tell, entry }: DeskProps) {
  const open = useSheet(store, entry);
  const { sheet } = open;
  const contested = listContested(sheet);
  useEffect(() => [ConflictNote, EmptyBin, TalkView].forEach(({ preload }) => preload()), []);
  const { newer } = entry;
  const { side, shown, show, receive } = useSide(store, checklist, entry);
  const isAsking = side.isReceived && side.party === undefined;
  const take = (taking: Taking) => {
    receive(taking);
    const { sheet: taken, by, done, changed } = taking;
    const isThis = taken.id === sheet.id;
    tell(tellSaved(done, isThis ? open.join(taken, by) : store.save(taken, [by])), changed);
    if (!isThis) go({ id: taken.id, view: 'fill' });
  };
  const view = (to: SheetRoute['view'], label: string) => (
    <button
      type="button"
      class="choice framed"
      aria-pressed={route.view === to}
      onClick={() => go({ id: sheet.id, view: to })}
    >
      {label}
    </button>
  );
  return (
    <div class="sheet-app sheet-open">
      <p class="screen-only">
        <button type="button" class="quiet" onClick={() => go({ id: '', view: 'fill' })}>
          ← シートの一覧
        </button>
      </p>
      <h2 tabIndex={-1}>{nameSheet(sheet, checklist)}</h2>
      <DeskNotes {...{ checklist, store, open, newer }} isAsking={isAsking} />
      <fieldset disabled={newer !== undefined}>
        <legend>
          <span class="hidden">シート</span>
        </legend>
        <div class="switches screen-only">
          {checklist.parties.length > 1 && (
            <div class="controls" role="group" aria-label="表示">
              {view('fill', '記入する')}
              {view('compare', '双方をくらべる')}
            </div>
          )}
          {route.view === 'fill' && checklist.parties.length > 1 && (
            <PartyChoice {...{ isAsking, shown }} parties={checklist.parties} onShow={show} />
          )}
        </div>
        {contested.length > 0 && <ConflictNote {...{ checklist, contested }} settle={open.settle} />}
        {route.view === 'fill' ? (
          <PartyLock key={shown} side={side} party={shown}>
            <FillSheet {...{ checklist, open, address }} party={shown} />
          </PartyLock>
        ) : (
          <TalkView {...{ checklist, open, address }} />
        )}
      </fieldset>
      <Exchange {...{ checklist, sheet, address }} party={shown} raw={newer} />
      {newer === undefined && (
        <TakeIn {...{ checklist, titles, store, target: sheet }} marks="" opened={false} onTake={take} />
      )}
    </div>
  );
}
