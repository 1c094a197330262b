import { useEffect, useRef } from 'preact/hooks';
import type { News } from './use-screen.ts';

type Props = {
  readonly news: News;
  /** The address of both parties beside each other; undefined where that is shown already or never. */
  readonly comparison: string | undefined;
  readonly onClose: () => void;
};

/** What was just done. After a taking in it stays in view above the first spot that changed, and leads on. */
export function NewsLine({ news: { text, changed }, comparison, onClose }: Props) {
  const [first] = changed;
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (first === undefined) return;
    start.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    findSpot(first)?.scrollIntoView();
    // oxlint-disable-next-line react/exhaustive-deps -- once for each taking in, which lists the cells anew
  }, [changed]);
  const close = (key: string) => {
    findSpot(key)?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div class={`news screen-only${first === undefined ? '' : ' notice'}`}>
      <p role="status" class="said">
        {text}
      </p>
      {first !== undefined && (
        <p class="controls" ref={start}>
          {comparison && (
            <a class="button" href={comparison}>
              双方をくらべる
            </a>
          )}
          <button type="button" class="quiet" onClick={() => close(first)}>
            知らせを閉じる
          </button>
        </p>
      )}
    </div>
  );
}

/** Where a cell is shown: its item or space, or the heads for all that is of none. */
function findSpot(key: string): HTMLElement | null {
  const [, item = ''] = key.split('/');
  const find = (spot: string) => document.querySelector<HTMLElement>(`.sheet-open ${spot}`);
  return find(`[data-item="${CSS.escape(item)}"]`) ?? find('.heads');
}
