// Runs in the browser because the choice of cities hides parts of a page that is complete without it, and stays in the
// address.
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameSectionsOffer, parseChosenCities } from '../../domain/compare/chosen-cities.ts';
import {
  tellAmongShown,
  tellDifferences,
  type ComparedCity,
  type Summary,
} from '../../domain/compare/name-differences.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { CITY } from '../../domain/page/page-marks.ts';
import { NARROW_WINDOW } from '../../domain/view/narrow-window.ts';

type Props = {
  readonly base: string;
  /** The cities with the numbers of their sections on the concept. */
  readonly cities: readonly (ComparedCity & { readonly codes: readonly string[] })[];
  readonly summary: Summary;
  readonly words: { readonly unit: string; readonly isCounted: boolean };
  /** Ids of what follows the choice: the sentences, the long table, the offer of all sections. */
  readonly ids: { readonly sentences: string; readonly table: string; readonly offer: string };
};

/** Which cities to show: boxes on wide screens, one city (or all) at a time on narrow ones. */
export default function CityChoice({ base, cities, summary, words, ids }: Props) {
  const [chosen, setChosen] = useState<readonly string[] | undefined>();
  const [narrow, setNarrow] = useState(false);
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
  const [isAsked, setAsked] = useState(false);
  // A long table begins with one city where there is room for one; all else waits for the reader's choice.
  const isShort = narrow && !isAsked && chosen === undefined;
  const first = cities.slice(0, 1);
  const shown = cities.filter(({ id }) => chosen?.includes(id) ?? true);
  useHiding(shown, isShort ? first : shown, ids.table);
  useSentences(ids.sentences, () =>
    chosen === undefined ? tellDifferences(summary, cities, words) : tellAmongShown(summary, shown, words),
  );
  useOffer(
    ids.offer,
    withBase(base, address.booklet()),
    shown.flatMap(({ codes }) => codes),
  );
  const choose = (wanted: readonly string[]) => {
    const all = wanted.length === cities.length || wanted.length === 0;
    const query = new URLSearchParams(location.search);
    if (all) query.delete('cities');
    else query.set('cities', wanted.join(','));
    history.replaceState(history.state, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
    setAsked(true);
    setChosen(all ? undefined : wanted);
  };
  if (narrow) {
    const value = chosen?.join(',') ?? (isShort ? 'first' : '');
    return (
      <label class="field screen-only">
        <span>表示する市</span>
        <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value.split(',').filter(Boolean))}>
          {isShort && <option value="first">選んでいません（下の表は{first[0]?.name}）</option>}
          <option value="">すべての市</option>
          {chosen && chosen.length > 1 && <option value={value}>{shown.map(({ name }) => name).join('・')}</option>}
          {cities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const isShown = (id: string) => shown.some((city) => city.id === id);
  return (
    <fieldset class="choices framed controls screen-only">
      <legend>表示する市</legend>
      {cities.map(({ id, name }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={isShown(id)}
            onChange={() => choose(cities.map((city) => city.id).filter((one) => isShown(one) !== (one === id)))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

type Cities = Props['cities'];

/** Hides what is of other cities, in the whole page and in its long table. */
function useHiding(shown: Cities, inTable: Cities, table: string): void {
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

/** Writes the sentences on what differs, once they are others than those of the page. */
function useSentences(id: string, tell: () => readonly string[]): void {
  const written = useRef<string | undefined>();
  const sentences = tell();
  const now = sentences.join('\n');
  useEffect(() => {
    const list = document.getElementById(id);
    if (written.current !== undefined || [...(list?.children ?? [])].map((item) => item.textContent).join('\n') !== now)
      list?.replaceChildren(
        ...sentences.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
      );
    written.current = now;
    // oxlint-disable-next-line react/exhaustive-deps -- the sentences are made anew each time; their words tell
  }, [id, now]);
}

/** Lets the offer of all sections put those of the shown cities into the booklet. */
function useOffer(id: string, booklet: string, codes: readonly string[]): void {
  const asked = codes.join('-');
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>(`#${id} a`);
    if (!link) return;
    link.href = `${booklet}?add=${asked}`;
    link.textContent = nameSectionsOffer(codes.length);
    link.hidden = codes.length === 0;
    // oxlint-disable-next-line react/exhaustive-deps -- the list is made anew each time; its words tell
  }, [id, booklet, asked]);
}
