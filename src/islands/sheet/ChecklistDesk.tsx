import { useEffect, useState } from 'preact/hooks';
import type { Checklist, ChecklistTiming } from '../../domain/sheet/checklist.ts';
import { findTiming } from '../../domain/sheet/match-timings.ts';
import { listContested, nameSheet } from '../../domain/sheet/sheet.ts';
import type { SheetView } from '../../domain/sheet/sheet-route.ts';
import { DeskNotes } from './DeskNotes.tsx';
import { Exchange } from './Exchange.tsx';
import { FillSheet } from './FillSheet.tsx';
import { ChangeView, ConflictNote, EmptyBin, TakeIn, TalkView } from './late-parts.ts';
import { PartyChoice } from './PartyChoice.tsx';
import { PartyLock } from './PartyLock.tsx';
import type { DeskProps } from './SheetApp.tsx';
import { tellSaved, type Taking } from './taking.ts';
import { useSheet } from './use-sheet.ts';
import { useSide } from './use-side.ts';

/** An open sheet: fill it in for one party at one time, compare parties and times, save, send and take in. */
export function ChecklistDesk({ checklist, titles, address, store, route, go, tell, entry }: DeskProps) {
  const open = useSheet(store, entry);
  const { sheet } = open;
  const contested = listContested(sheet);
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
  const view = (to: SheetView, label: string) => (
    <button
      type="button"
      class="choice framed"
      aria-pressed={route.view === to}
      onClick={() => go({ ...route, view: to })}
    >
      {label}
    </button>
  );
  const hasTimings = checklist.timings.length > 1;
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
        <div class="switches screen-only">
          {checklist.parties.length > 1 && (
            <div class="controls" role="group" aria-label="表示">
              {view('fill', '記入する')}
              {view('compare', '双方をくらべる')}
              {hasTimings && view('change', '前と後をくらべる')}
            </div>
          )}
          {hasTimings && route.view !== 'change' && (
            <TimingChoice
              timings={checklist.timings}
              label={route.view === 'fill' ? 'いま記入する時期' : 'くらべる時期'}
              chosen={timing}
              onChoose={(id) => go({ ...route, timing: id })}
            />
          )}
          {route.view === 'fill' && checklist.parties.length > 1 && (
            <PartyChoice {...{ isAsking, shown }} parties={checklist.parties} onShow={show} onBoth={openBoth} />
          )}
        </div>
        {contested.length > 0 && <ConflictNote {...{ checklist, contested }} settle={open.settle} />}
        {route.view === 'fill' && timing && (
          <PartyLock party={shown} {...{ isOwn, isAsking }} onOpen={openBoth}>
            <FillSheet {...{ checklist, open, address, timing }} party={shown} />
          </PartyLock>
        )}
        {route.view === 'compare' && timing && <TalkView {...{ checklist, open, address, timing }} />}
        {route.view === 'change' && <ChangeView {...{ checklist, open, address }} />}
      </fieldset>
      <Exchange {...{ checklist, sheet, address, timing }} party={shown} raw={newer} />
      {newer === undefined && (
        <TakeIn {...{ checklist, titles, store, target: sheet }} marks="" opened={false} onTake={take} />
      )}
    </div>
  );
}

type TimingProps = {
  readonly timings: Checklist['timings'];
  readonly label: string;
  readonly chosen: ChecklistTiming | undefined;
  readonly onChoose: (id: string) => void;
};

/** One time is filled in or compared at once: before and after lie months apart. */
function TimingChoice({ timings, label, chosen, onChoose }: TimingProps) {
  return (
    <div class="controls" role="radiogroup" aria-label={label}>
      <span class="lead-title">{label}</span>
      {timings.map((one) => (
        <label key={one.id} class="choice framed">
          <input type="radio" name="timing" checked={chosen === one} onChange={() => onChoose(one.id)} />
          {one.label}
        </label>
      ))}
    </div>
  );
}

function findChosen({ timings }: Checklist, id: string | undefined): ChecklistTiming | undefined {
  return timings.find((one) => one.id === id);
}
