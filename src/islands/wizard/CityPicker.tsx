import type { AskedCity } from '../../domain/wizard/wizard-data.ts';

type Props = {
  readonly cities: readonly AskedCity[];
  readonly chosen: string | undefined;
  readonly onChoose: (city: string) => void;
};

const ALL = 'すべての市を並べる';

/** Which city's documents speak: a row each, or one list by prefecture where they are very many. */
export function CityPicker({ cities, chosen, onChoose }: Props) {
  const isByPrefecture = cities.some(({ prefecture }) => prefecture !== undefined);
  if (isByPrefecture) return <PrefectureList {...{ cities, chosen, onChoose }} />;
  return (
    <fieldset class="choices">
      <legend>どの市の文書をもとにしますか</legend>
      {[...cities, { id: '', name: ALL }].map(({ id, name }) => (
        <label key={id} class="choice framed">
          <input type="radio" required name="city" value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function PrefectureList({ cities, chosen, onChoose }: Props) {
  const prefectures = [...Map.groupBy(cities, ({ prefecture = '' }) => prefecture)];
  return (
    <p class="field">
      <label for="asked-city">どの市の文書をもとにしますか</label>
      <select
        id="asked-city"
        name="city"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{ALL}</option>
        {prefectures.map(([prefecture, held]) => (
          <optgroup key={prefecture} label={prefecture}>
            {held.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
