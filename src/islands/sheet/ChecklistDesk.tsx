import { useEffect, useState } from 'preact/hooks';
import type { Checklist, ChecklistTiming } from '../../domain/sheet/checklist.ts';
import { findTiming } from '../../domain/sheet/find-timing.ts';
import { listContested, nameSheet } from '../../domain/sheet/sheet.ts';
import { DeskSwitches } from './DeskSwitches.tsx';
import { DeskNotes } from './DeskNotes.tsx';
import { FillSheet } from './FillSheet.tsx';
import { ChangeView, ConflictNote, Exchange, EmptyBin, TakeIn, TalkView } from './late-parts.ts';
import { PartyLock } from './PartyLock.tsx';
import type { DeskProps } from './SheetApp.tsx';
import type { DeskParts } from './own-parts.ts';
import { tellSaved, type Taking } from './taking.ts';
import { useSheet } from './use-sheet.ts';
import { useSide } from './use-side.ts';

type Props = DeskProps & { readonly parts?: DeskParts };

/** An open sheet: fill it in for one party at one time, compare parties and times, save, send and take in. */
export function ChecklistDesk({ checklist, lists, address, store, route, go, tell, entry, parts }: Props) {
  const open = useSheet(store, entry);
  const { sheet } = open;
  const contested = listContested(sheet);
  const Fill = parts?.Fill ?? FillSheet;
  useEffect(() => [ConflictNote, EmptyBin, TalkView].forEach(({ preload }) => preload()), []);
  const { newer } = entry;
  const { shown, isAsking, isOwn, show, openBoth } = useSide(store, checklist, entry);
  const [usual] = useState(() => findTiming(sheet, checklist));
  const timing = findChosen(checklist, route.timing) ?? findChosen(checklist, usual);
  const take = ({ sheet: taken, by, done, changed }: Taking) => {
    const isThis = taken.id === sheet.id;
    tell(tellSaved(done, isThis ? open.join(taken, by) : store.save(taken, [by])), changed);
    if (!isThis) go({ id: taken.id, view: 'fill' });
  };
  return (
    <div class="sheet-app sheet-open">
      <p class="screen-only">
        <button type="button" class="quiet" onClick={() => go({ id: '', view: 'fill' })}>
          ← シートの一覧
        </button>
      </p>
      <h2 tabIndex={-1}>{nameSheet(sheet, checklist)}</h2>
      <DeskNotes {...{ checklist, store, open, newer, isAsking }} />
      <fieldset disabled={newer !== undefined}>
        <legend>
          <span class="hidden">シート</span>
        </legend>
        <DeskSwitches {...{ checklist, route, go, timing, shown, isAsking }} onShow={show} onBoth={openBoth} />
        {contested.length > 0 && <ConflictNote {...{ checklist, contested }} settle={open.settle} />}
        {route.view === 'fill' && timing && (
          // Radio buttons that change their group in place would lose their mark.
          <PartyLock key={`${shown} ${timing.id}`} party={shown} {...{ isOwn, isAsking }} onOpen={openBoth}>
            <Fill {...{ checklist, open, address, timing, store }} party={shown} />
          </PartyLock>
        )}
        {route.view === 'compare' &&
          timing &&
          (parts ? <parts.Compare open={open} /> : <TalkView {...{ checklist, open, address, timing }} />)}
        {route.view === 'change' && <ChangeView {...{ checklist, open, address }} />}
      </fieldset>
      <Exchange
        {...{ checklist, sheet, address, timing }}
        party={shown}
        view={route.view}
        raw={newer}
        describe={parts?.describe}
      />
      {newer === undefined && (
        <TakeIn {...{ checklist, lists, store, target: sheet }} marks="" opened={false} onTake={take} />
      )}
    </div>
  );
}

function findChosen({ timings }: Checklist, id: string | undefined): ChecklistTiming | undefined {
  return timings.find((one) => one.id === id);
}
