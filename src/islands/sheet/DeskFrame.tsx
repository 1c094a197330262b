import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { callSheet } from '../../domain/sheet/checklist.ts';
import { listContested, nameSheet } from '../../domain/sheet/sheet.ts';
import { DeskNotes } from './DeskNotes.tsx';
import { ConflictNote, EmptyBin } from './late-parts.ts';
import type { DeskProps } from './SheetApp.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = Pick<DeskProps, 'checklist' | 'store' | 'go' | 'entry'> & {
  readonly open: OpenSheet;
  /** Whether the sheet asks something first; what can wait then waits. */
  readonly isAsking?: boolean;
  /** What is filled in; of a sheet of a newer page nothing is. */
  readonly children: ComponentChildren;
  /** The ways out and in, below. */
  readonly ways: ComponentChildren;
};

/** What every open sheet stands in: the way back, its name, how it is kept, what two copies wrote differently. */
export function DeskFrame({ checklist, store, go, entry: { newer }, open, isAsking = false, children, ways }: Props) {
  const called = callSheet(checklist);
  const contested = listContested(open.sheet);
  useEffect(() => [ConflictNote, EmptyBin].forEach(({ preload }) => preload()), []);
  return (
    <div class="sheet-app sheet-open">
      <p class="screen-only">
        <button type="button" class="quiet back" onClick={() => go({ id: '', view: 'fill' })}>
          {called}の一覧
        </button>
      </p>
      <h2 tabIndex={-1}>{nameSheet(open.sheet, checklist)}</h2>
      <DeskNotes {...{ checklist, store, open, newer, isAsking }} />
      <fieldset disabled={newer !== undefined}>
        <legend>
          <span class="hidden">{called}</span>
        </legend>
        {contested.length > 0 && <ConflictNote {...{ checklist, contested }} settle={open.settle} />}
        {children}
      </fieldset>
      {ways}
    </div>
  );
}
