type Props<T extends string> = {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** Takes the choices, each a value and its words; draws them as one group of which one is chosen. */
export function ChoiceGroup<T extends string>({ name, title, choices, value, onChange }: Props<T>) {
  return (
    <fieldset class="choices framed">
      <legend>{title}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
