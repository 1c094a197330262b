type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** What it is called to have chosen nothing; left out where something is always chosen. */
  readonly none?: string;
  readonly onPick: (id: string) => void;
};

/** One of a few, in a list that opens. */
export function Picker({ label, value, options, none, onPick }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
