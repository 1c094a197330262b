import { BESIDE_TOLD, CHOICES } from '../../domain/handbook/both-wordings.ts';

/** Which wording is shown and printed of sections that have both; the styles of their pages ask these very boxes. */
export function WordingRadios() {
  return (
    <fieldset class="choices controls">
      <legend>{BESIDE_TOLD.choice}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name="words" id={`in-${choice}`} value={choice} defaultChecked={choice === 'both'} />
          {BESIDE_TOLD[choice]}
        </label>
      ))}
    </fieldset>
  );
}
