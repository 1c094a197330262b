type Props = {
  readonly places: number;
  /** Looks into more cities. */
  readonly onWiden: () => void;
};

/** Of many cities: how many places stand in those that were not looked into, and the way to look. */
export function OtherCities({ places, onWiden }: Props) {
  if (places === 0) return null;
  return (
    <p class="widen">
      <button type="button" class="button" onClick={onWiden}>
        ほかの市も探す（あと{places}か所）
      </button>
    </p>
  );
}
