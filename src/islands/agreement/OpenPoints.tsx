import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/agreement/assemble.ts';
import { FIELD_STATES, type ResolvedField } from '../../domain/agreement/resolve-field.ts';

type Props = {
  /** The open points that are shown. */
  readonly open: readonly ResolvedField[];
  readonly counts: Draft['counts'];
  /** How many more are open among those that are not shown. */
  readonly others: number;
};

/** How much is open, and the way from one open point to the next. */
export function OpenPoints({ open, counts, others }: Props) {
  const [said, setSaid] = useState('');
  const told = FIELD_STATES.filter(({ id }) => counts[id] > 0).map(({ id, label }) => `${label}${counts[id]}`);
  const goOn = (step: 1 | -1) => {
    const next = findNext(
      open.map(({ field }) => field.id),
      step,
    );
    const point = open.find(({ field }) => field.id === next);
    if (!point) return;
    const spot = findSpot(point.field.id);
    spot?.scrollIntoView({ block: 'center' });
    spot?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    setSaid(`${open.indexOf(point) + 1}つ目：${point.field.label}`);
  };
  return (
    <div class="open-points" role="group" aria-label="決めること">
      <p>
        <b>{tellOpen({ open: open.length, others, oneSided: counts['one-sided'] })}</b>
        <small>（{told.join('・')}）</small>
      </p>
      {open.length > 0 && (
        <p class="controls">
          <button type="button" class="button" onClick={() => goOn(-1)}>
            前の空きへ
          </button>
          <button type="button" class="button" onClick={() => goOn(1)}>
            次の空きへ
          </button>
          <span role="status" class="soft">
            {said}
          </span>
        </p>
      )}
    </div>
  );
}

type Told = { readonly open: number; readonly others: number; readonly oneSided: number };

function tellOpen({ open, others, oneSided }: Told): string {
  const more = others > 0 ? `ほかの欄に${others}あります。` : '';
  if (open > 0) return `${more ? 'まず' : ''}決めることが、あと${open}あります。${more}`;
  if (more) return `まず決めることに、空きはありません。${more}`;
  return oneSided > 0
    ? `空きはありません。片方の案が${oneSided}あります。相手と確かめてください。`
    : '空きはありません。';
}

/** The next open point behind the one that has the focus, the first again behind the last. */
function findNext(ids: readonly string[], step: 1 | -1): string | undefined {
  const spots = ids.map(findSpot);
  const focused = document.activeElement?.closest('[data-item]') ?? last.spot;
  const at = spots.findIndex((spot) => spot === focused);
  const behind = spots.findIndex(
    (spot) => focused && spot && (focused.compareDocumentPosition(spot) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const from = at >= 0 ? at + step : step === 1 ? Math.max(behind, 0) : (behind < 0 ? ids.length : behind) - 1;
  const next = (from + ids.length) % ids.length;
  last.spot = spots[next] ?? null;
  return ids[next];
}

/** A button that is pressed takes the focus itself. */
const last: { spot: Element | null } = { spot: null };

function findSpot(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.sheet-open [data-item="${CSS.escape(id)}"]`);
}
