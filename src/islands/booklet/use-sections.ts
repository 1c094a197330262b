import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../domain/booklet/selection.ts';
import { loadSection, type LoadedSection } from './load-section.ts';

/** What has come of a chosen number: its section, that none bears it, that it could not be fetched, or nothing yet. */
export type SectionState = LoadedSection | 'missing' | 'failed' | undefined;

/** Milliseconds in which arrivals are shown together: each costs a drawing of the whole list. */
const TOGETHER = 100;

/**
 * Takes the site's base and the chosen sections; gives what has come of each number, and the function that tries those
 * anew that could not be fetched.
 */
export function useSections(
  base: string,
  selection: Selection,
): { readonly sections: ReadonlyMap<string, SectionState>; readonly retry: () => void } {
  const [sections, setSections] = useState<ReadonlyMap<string, SectionState>>(new Map());
  const asked = useRef(new Set<string>());
  const [turn, setTurn] = useState(0);
  const arrived = useRef(new Map<string, SectionState>());
  const show = (code: string, state: SectionState) => {
    if (arrived.current.size === 0) setTimeout(showArrived, TOGETHER);
    arrived.current.set(code, state);
  };
  const showArrived = () => {
    const states = arrived.current;
    arrived.current = new Map();
    setSections((now) => new Map([...now, ...states]));
  };
  useEffect(() => {
    for (const code of selection) {
      if (asked.current.has(code)) continue;
      asked.current.add(code);
      loadSection(base, code)
        .then((section) => show(code, section ?? 'missing'))
        .catch(() => {
          asked.current.delete(code);
          show(code, 'failed');
        });
    }
  }, [base, selection, turn]);
  return { sections, retry: () => setTurn(turn + 1) };
}

/** Tells whether a section has arrived. */
export function isLoaded(state: SectionState): state is LoadedSection {
  return typeof state === 'object';
}
