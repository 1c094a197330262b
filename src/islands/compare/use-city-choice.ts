import { useEffect, useRef, useState } from 'preact/hooks';
import { parseChosenCities } from '../../domain/compare/chosen-cities.ts';
import { CITY } from '../../domain/page/page-marks.ts';
import { NARROW_WINDOW } from '../../domain/view/narrow-window.ts';

type Named = { readonly id: string; readonly name: string };

/** Which cities a reader shows, and how to show others. */
export type CityChoice<City extends Named> = {
  /** The ids of the address; undefined while all are shown. */
  readonly chosen: readonly string[] | undefined;
  readonly shown: readonly City[];
  readonly choose: (wanted: readonly string[]) => void;
  /** Whether the window is narrow. */
  readonly isNarrow: boolean;
  /** Whether the reader has chosen on this page. */
  readonly isAsked: boolean;
};

/** Keeps in the address which of the cities are shown; none and all of them are all. */
export function useCityChoice<City extends Named>(cities: readonly City[]): CityChoice<City> {
  const [chosen, setChosen] = useState<readonly string[] | undefined>();
  const [isNarrow, setNarrow] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const media = matchMedia(NARROW_WINDOW);
    const follow = () => setNarrow(media.matches);
    follow();
    setChosen(
      parseChosenCities(
        new URLSearchParams(location.search),
        cities.map(({ id }) => id),
      ),
    );
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [cities]);
  const choose = (wanted: readonly string[]) => {
    const all = wanted.length === cities.length || wanted.length === 0;
    const query = new URLSearchParams(location.search);
    if (all) query.delete('cities');
    else query.set('cities', wanted.join(','));
    history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
    setAsked(true);
    setChosen(all ? undefined : wanted);
  };
  return { chosen, shown: cities.filter(({ id }) => chosen?.includes(id) ?? true), choose, isNarrow, isAsked };
}

/** Hides what is of other cities, in the whole page and in its long table. */
export function useHiding(shown: readonly Named[], inTable: readonly Named[], table: string): void {
  const names = [shown, inTable].map((all) => all.map(({ id }) => id).join());
  useEffect(() => {
    const long = document.getElementById(table);
    for (const part of document.querySelectorAll<HTMLElement>(`[${CITY}]`)) {
      const among = long?.contains(part) ? inTable : shown;
      part.hidden = !among.some(({ id }) => id === part.getAttribute(CITY));
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the lists are made anew each time; their names tell
  }, [...names, table]);
}

/** Writes the sentences of a list of the page, once they are others than those it came with. */
export function useSentences(id: string, tell: () => readonly string[]): void {
  const written = useRef<string | undefined>();
  const sentences = tell();
  const now = sentences.join('\n');
  useEffect(() => {
    const list = document.getElementById(id);
    if (list) list.hidden = sentences.length === 0;
    if (written.current !== undefined || [...(list?.children ?? [])].map((item) => item.textContent).join('\n') !== now)
      list?.replaceChildren(
        ...sentences.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
      );
    written.current = now;
    // oxlint-disable-next-line react/exhaustive-deps -- the sentences are made anew each time; their words tell
  }, [id, now]);
}
