type Props<T extends string> = {
  readonly name: string;
  readonly title: string;
  readonly choices: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** Takes the choices by value; draws them as one group of which one is chosen. */
export function ChoiceGroup<T extends string>({ name, title, choices, value, onChange }: Props<T>) {
  const values = Object.keys(choices) as readonly T[]; // the keys of choices are its values
  return (
    <fieldset>
      <legend>{title}</legend>
      {values.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
