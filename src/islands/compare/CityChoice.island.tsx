// Runs in the browser because the choice of cities hides columns of a table that is complete without it, and stays in
// the address.
import { useEffect, useState } from 'preact/hooks';
import { parseChosenCities } from '../../domain/compare/chosen-cities.ts';
import { CITY } from '../../domain/page/page-marks.ts';
import { NARROW_WINDOW } from '../../domain/view/narrow-window.ts';

type Props = { readonly cities: readonly { readonly id: string; readonly name: string }[] };

/** Which cities to show: boxes on wide screens, one city (or all) at a time on narrow ones. */
export default function CityChoice({ cities }: Props) {
  const [shown, setShown] = useState<readonly string[] | undefined>();
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const media = matchMedia(NARROW_WINDOW);
    const follow = () => setNarrow(media.matches);
    const asked = parseChosenCities(
      new URLSearchParams(location.search),
      cities.map(({ id }) => id),
    );
    follow();
    setShown(asked ?? (media.matches ? cities.slice(0, 1).map(({ id }) => id) : undefined));
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [cities]);
  const isShown = (id: string) => shown === undefined || shown.includes(id);
  useEffect(() => {
    for (const cell of document.querySelectorAll<HTMLElement>(`[${CITY}]`)) {
      cell.hidden = shown?.includes(cell.getAttribute(CITY) ?? '') === false;
    }
  }, [shown]);
  const choose = (ids: readonly string[]) => {
    const all = ids.length === cities.length || ids.length === 0;
    const query = new URLSearchParams(location.search);
    if (all) query.delete('cities');
    else query.set('cities', ids.join(','));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
    setShown(all ? undefined : ids);
  };
  if (narrow) {
    return (
      <label class="field screen-only">
        <span>表示する市</span>
        <select
          value={shown?.length === 1 ? shown[0] : ''}
          onChange={({ currentTarget: { value } }) => choose(value === '' ? [] : [value])}
        >
          <option value="">すべての市</option>
          {cities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }
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
