import { useEffect } from 'preact/hooks';

/** How a reader left a list: what it answered, how many of it were shown, and how far the page was scrolled. */
export type LeftView = { readonly asked: string; readonly most: number; readonly y: number };

/** Keeps with this entry of the history how a list stands; `asked` names what it answers. */
export function keepLeftView(asked: string, most: number): void {
  history.replaceState({ asked, most, y: scrollY } satisfies LeftView, '');
}

/** Milliseconds without scrolling after which a place is kept. */
const REST = 150;

/**
 * Keeps how a list stands, once it is drawn, when the reader leaves the page and whenever they rest: what is kept as a
 * page is loaded anew comes too late.
 */
export function useLeaving(asked: string, most: number, isDrawn = true): void {
  useEffect(() => {
    if (!isDrawn) return;
    const leave = () => keepLeftView(asked, most);
    let resting = setTimeout(leave, REST);
    const scroll = () => {
      clearTimeout(resting);
      resting = setTimeout(leave, REST);
    };
    addEventListener('pagehide', leave);
    addEventListener('scroll', scroll);
    return () => {
      clearTimeout(resting);
      removeEventListener('pagehide', leave);
      removeEventListener('scroll', scroll);
    };
  }, [asked, most, isDrawn]);
}

/** Takes what a list answers; gives how the reader left it, when it was that list. */
export function findLeftView(asked: string): LeftView | undefined {
  if (typeof history === 'undefined') return undefined;
  const left = (history.state ?? {}) as Partial<Record<keyof LeftView, unknown>>;
  const { most, y } = left;
  return left.asked === asked && typeof most === 'number' && typeof y === 'number' ? { asked, most, y } : undefined;
}

/** Scrolls to where the reader left a list, once; for use when as much of it is drawn as was. */
export function returnTo({ y }: LeftView): void {
  history.replaceState(null, '');
  scrollTo({ top: y, behavior: 'instant' });
}
