import { useEffect, useState } from 'preact/hooks';
import type { Checklist, ChecklistTiming } from '../../domain/sheet/checklist.ts';
import { findTiming } from '../../domain/sheet/find-timing.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { DeskSwitches } from './DeskSwitches.tsx';
import { FillSheet } from './FillSheet.tsx';
import { ChangeView, Exchange, TakeIn, TalkView } from './late-parts.ts';
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
  const Fill = parts?.Fill ?? FillSheet;
  useEffect(() => TalkView.preload(), []);
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
    <DeskFrame
      {...{ checklist, store, go, entry, open, isAsking }}
      ways={
        <>
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
        </>
      }
    >
      <DeskSwitches {...{ checklist, route, go, timing, shown, isAsking }} onShow={show} onBoth={openBoth} />
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
    </DeskFrame>
  );
}

function findChosen({ timings }: Checklist, id: string | undefined): ChecklistTiming | undefined {
  return timings.find((one) => one.id === id);
}
