type Props = {
  readonly name: string;
  readonly about: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

/** Draws a button that is pressed or not, says so in words too, and what it does. */
export function ToggleButton({ name, about, pressed, onPress }: Props) {
  const id = `about-${name}`;
  return (
    <div class="controls">
      <button
        type="button"
        class={pressed ? 'button primary' : 'button'}
        aria-pressed={pressed}
        aria-describedby={id}
        onClick={onPress}
      >
        {name}
        <span aria-hidden="true">：{pressed ? '入' : '切'}</span>
      </button>
      <p id={id}>{about}</p>
    </div>
  );
}
