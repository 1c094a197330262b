import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was just done, in words, and the cells it changed where the reader is to be led there. */
export type News = { readonly text: string; readonly changed: readonly string[] };

export type Tell = (text: string, changed?: readonly string[]) => void;

const NONE: News = { text: '', changed: [] };

/**
 * Takes the app, the name of its screen (undefined while there is none yet) and what a change to it is called; keeps
 * the focus where the reader is, and gives what is said of the last act.
 */
export function useScreen(
  app: RefObject<HTMLElement>,
  screen: string | undefined,
  describe: (before: string) => string,
): readonly [News, Tell] {
  const [news, setNews] = useState(NONE);
  const isTold = useRef(false);
  const shown = useRef<string>();
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = screen ?? before;
    if (before === undefined || screen === undefined || before === screen) return;
    if (!isTold.current) setNews({ text: describe(before), changed: [] });
    if (app.current) arriveAt(app.current);
    // oxlint-disable-next-line react/exhaustive-deps -- a screen is arrived at once
  }, [screen]);
  useLayoutEffect(() => void (isTold.current = false));
  useLayoutEffect(() => (app.current ? keepFocus(app.current) : undefined), [app]);
  const tell: Tell = (text, changed = []) => {
    isTold.current = true;
    setNews({ text, changed });
  };
  return [news, tell];
}

/** Shows a screen from its top and takes the focus to what it asks, to its heading, or to its first button. */
function arriveAt(app: HTMLElement): void {
  app.scrollIntoView();
  findStart(app)?.focus({ preventScroll: true });
}

function findStart(app: HTMLElement): HTMLElement | null {
  const starts = ['.preview', 'h2[tabindex]', 'button'];
  return starts.map((start) => app.querySelector<HTMLElement>(start)).find(Boolean) ?? null;
}

/**
 * Whoever pressed something that is gone, or can no longer be pressed, then stands beside it or at the start of the
 * screen, not at the top of the page.
 */
function keepFocus(app: HTMLElement): () => void {
  const held: { last?: Element | null } = {};
  // A press on nothing gives the focus up on purpose.
  const follow = () => (held.last = app.contains(document.activeElement) ? document.activeElement : null);
  const mend = () => {
    const { last } = held;
    if (!last || document.activeElement !== document.body) return;
    const isGone = !last.isConnected;
    const beside = last.closest('.controls')?.querySelector<HTMLElement>('button:enabled');
    if (isGone || last.matches(':disabled')) ((isGone ? undefined : beside) ?? findStart(app))?.focus();
  };
  const watcher = new MutationObserver(mend);
  watcher.observe(app, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  const events = ['focusin', 'click'] as const;
  for (const name of events) document.addEventListener(name, follow, true);
  return () => {
    watcher.disconnect();
    for (const name of events) document.removeEventListener(name, follow, true);
  };
}
