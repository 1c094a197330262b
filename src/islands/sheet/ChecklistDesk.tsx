import { useState } from 'preact/hooks';
import { labelParty, type Party } from '../../domain/sheet/checklist.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import { TalkView } from './TalkView.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { DeskNotes } from './DeskNotes.tsx';
import { Exchange } from './Exchange.tsx';
import { FillSheet } from './FillSheet.tsx';
import type { DeskProps } from './SheetApp.tsx';
import { TakeIn } from './TakeIn.tsx';
import type { SheetRoute } from './sheet-route.ts';
import { useSheet } from './use-sheet.ts';

/** An open sheet: fill it in for one party, see both beside each other, save, send and take in. */
export function ChecklistDesk({ checklist, titles, address, store, route, go, entry }: DeskProps) {
  const open = useSheet(store, entry);
  const { sheet } = open;
  const { newer } = entry;
  const [party, setParty] = useState<Party>(checklist.parties[0] ?? 'group');
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
      <h2>{nameSheet(sheet, checklist)}</h2>
      <DeskNotes {...{ checklist, store, open, newer }} />
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
            <div class="controls" role="radiogroup" aria-label="どちらの欄に記入しますか">
              {checklist.parties.map((one) => (
                <label key={one} class="choice framed">
                  <input type="radio" name="party" checked={party === one} onChange={() => setParty(one)} />
                  {labelParty(one)}の欄
                </label>
              ))}
            </div>
          )}
        </div>
        <ConflictNote checklist={checklist} open={open} />
        {route.view === 'fill' ? (
          <FillSheet {...{ checklist, open, party, address }} />
        ) : (
          <TalkView {...{ checklist, open, address }} />
        )}
      </fieldset>
      <Exchange {...{ checklist, sheet, address, party }} raw={newer} />
      {newer === undefined && (
        <TakeIn
          {...{ checklist, titles, target: sheet }}
          marks=""
          opened={false}
          store={store}
          onTake={(taken, by) => {
            if (taken.id === sheet.id) return open.join(taken, by);
            store.save(taken, [by]);
            go({ id: taken.id, view: 'fill' });
          }}
        />
      )}
    </div>
  );
}
