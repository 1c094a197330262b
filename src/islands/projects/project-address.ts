import { useEffect, useRef } from 'preact/hooks';
import {
  EMPTY_QUERY,
  parseProjectQuery,
  writeProjectQuery,
  type ProjectQuery,
} from '../../domain/projects/explore-projects.ts';

/**
 * Milliseconds between two addresses, and without a key before the bars follow: browsers refuse an address that changes
 * with every key.
 */
export const REST = 300;

/**
 * Keeps in the address what is asked, though not with every key, and follows the address when the reader
 * goes back. A link to a row of the whole table, which is hidden while the list is narrowed, takes the conditions off.
 */
export function useAddress(query: ProjectQuery, onAsk: (query: ProjectQuery) => void, table: string) {
  const written = useRef(-Infinity);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (writeAddress(query)) written.current = performance.now();
      },
      Math.max(0, written.current + REST - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => {
    const leave = () => void writeAddress(query);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [query]);
  useEffect(() => {
    const follow = () => onAsk(parseProjectQuery(new URLSearchParams(location.search)));
    const showRow = () => {
      const row = rowOfAddress(table);
      if (!row) return;
      writeAddress(EMPTY_QUERY);
      onAsk(EMPTY_QUERY);
      document.getElementById(table)?.removeAttribute('hidden');
      row.scrollIntoView();
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', showRow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', showRow);
    };
  }, [table, onAsk]);
}

/**
 * Writes into the address what is asked; the name of a row stays while nothing is. Says whether there was something to
 * write.
 */
export function writeAddress(query: ProjectQuery): boolean {
  const asked = writeProjectQuery(query);
  const address = location.pathname + (asked ? `?${asked}` : location.hash);
  if (address === location.pathname + (location.search || location.hash)) return false;
  history.replaceState(history.state, '', address);
  return true;
}

function rowOfAddress(table: string): HTMLElement | undefined {
  const row = document.getElementById(location.hash.slice(1));
  return row?.closest(`#${CSS.escape(table)}`) ? row : undefined;
}
