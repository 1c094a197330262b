import type { CityChoice } from './use-city-choice.ts';

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly choice: CityChoice<Named>;
  readonly cities: readonly Named[];
  /** The city whose column alone is shown in a long table as long as nothing is chosen in a narrow window. */
  readonly first?: string | undefined;
};

/** Which cities to show: boxes on wide screens, one city (or all) at a time on narrow ones. */
export function CityChooser({ choice: { chosen, shown, choose, isNarrow, isAsked }, cities, first }: Props) {
  if (isNarrow) {
    const value = chosen?.join(',') ?? (first === undefined ? '' : 'first');
    return (
      <label class="field screen-only">
        <span>表示する市</span>
        <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value.split(',').filter(Boolean))}>
          {first !== undefined && <option value="first">選んでいません（下の表は{first}）</option>}
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
      {/* What is seen to go is said to who does not see it. */}
      <p role="status" class="hidden">
        {chosen
          ? `${shown.map(({ name }) => name).join('・')}を表示しています。`
          : isAsked && 'すべての市を表示しています。'}
      </p>
    </fieldset>
  );
}
