/** Where a city comes first because the reader comes from its page: one press, and none does. */
export function AllAlike({ onPress }: { readonly onPress: () => void }) {
  return (
    <p class="alike controls">
      <button type="button" class="quiet" onClick={onPress}>
        すべての市を同じに並べる
      </button>
    </p>
  );
}
