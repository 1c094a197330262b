import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { DRAFT_COLUMN, type Drafts } from '../../domain/compare/drafts.ts';

type Row = { readonly id: string; readonly label: string };
type Given = {
  /** The id of what holds the table; each of its rows has the id of its theme. */
  readonly table: string;
  readonly rows: readonly Row[];
  readonly drafts: Drafts;
  readonly isOpen: boolean;
  readonly onWrite: (row: string, text: string) => void;
};

const CELL = 'draft-cell';

/** Adds to a table of the page a last column in which one drafts, and takes it away again. */
export function useDraftCells({ table, rows, drafts, isOpen, onWrite }: Given): void {
  useEffect(() => {
    const held = document.getElementById(table);
    if (!held || !isOpen) return;
    const head = makeCell('th', held.querySelector('thead th'));
    Object.assign(head, { scope: 'col', textContent: DRAFT_COLUMN });
    held.querySelector('thead tr')?.append(head);
    const cells = rows.flatMap(({ id }) => {
      const row = held.querySelector(`#${CSS.escape(id)}`);
      const cell = makeCell('td', row?.querySelector('td'));
      cell.dataset['label'] = DRAFT_COLUMN;
      row?.append(cell);
      return row ? [cell] : [];
    });
    return () => {
      for (const cell of cells) render(null, cell);
      for (const part of [head, ...cells]) part.remove();
    };
  }, [table, rows, isOpen]);
  useEffect(() => {
    const held = document.getElementById(table);
    for (const { id, label } of rows) {
      const cell = held?.querySelector<HTMLElement>(`#${CSS.escape(id)} > .${CELL}`);
      if (cell) render(<DraftCell label={label} text={drafts[id] ?? ''} onWrite={(text) => onWrite(id, text)} />, cell);
    }
  });
}

/** Makes a cell that looks like one of its kind in the table. */
function makeCell(name: 'th' | 'td', like: Element | null | undefined): HTMLElement {
  const cell = document.createElement(name);
  cell.className = `${like?.className ?? ''} ${CELL}`;
  return cell;
}

type CellProps = { readonly label: string; readonly text: string; readonly onWrite: (text: string) => void };

/** The space of one row; on paper its text stands there without a frame. */
function DraftCell({ label, text, onWrite }: CellProps) {
  return (
    <>
      <div class="field screen-only">
        <textarea
          rows={3}
          aria-label={`${DRAFT_COLUMN}：${label}`}
          value={text}
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      </div>
      <div class="paper-only written">{text}</div>
    </>
  );
}
