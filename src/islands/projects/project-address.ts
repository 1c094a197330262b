import { useEffect } from 'preact/hooks';
import {
  EMPTY_QUERY,
  readProjectQuery,
  writeProjectQuery,
  type ProjectQuery,
} from '../../domain/projects/explore-projects.ts';
import { useAtRest } from './late-values.ts';

/** Milliseconds without a key before the address and the bars follow: browsers refuse an address that changes with every key. */
export const REST = 250;

/**
 * Keeps in the address what is asked, once the typing rests or the reader leaves, and follows the address when the reader
 * goes back. A link to a row of the whole table, which is hidden while the list is narrowed, takes the conditions off.
 */
export function useAddress(query: ProjectQuery, onAsk: (query: ProjectQuery) => void, table: string) {
  const asked = useAtRest(query, REST);
  useEffect(() => writeAddress(asked), [asked]);
  useEffect(() => {
    const leave = () => writeAddress(query);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [query]);
  useEffect(() => {
    const follow = () => onAsk(readProjectQuery(new URLSearchParams(location.search)));
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
  }, []);
}

/** Writes into the address what is asked; the name of a row stays while nothing is. */
export function writeAddress(query: ProjectQuery) {
  const asked = writeProjectQuery(query);
  const address = location.pathname + (asked ? `?${asked}` : location.hash);
  if (address !== location.pathname + (location.search || location.hash)) history.replaceState(null, '', address);
}

function rowOfAddress(table: string): HTMLElement | undefined {
  const row = document.getElementById(location.hash.slice(1));
  return row?.closest(`#${CSS.escape(table)}`) ? row : undefined;
}
