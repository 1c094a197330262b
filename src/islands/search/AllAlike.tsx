import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';

type Props = { readonly answer: Pick<SearchAnswer, 'from' | 'home'>; readonly onPress: () => void };

/** Where a city comes first because the reader comes from its page, or was asked alone: one press, and none does. */
export function AllAlike({ answer: { from, home }, onPress }: Props) {
  if (from === undefined && home === undefined) return null;
  return (
    <p class="alike controls">
      <button type="button" class="quiet" onClick={onPress}>
        {home === undefined ? 'すべての市を同じに並べる' : 'すべての市から探す'}
      </button>
    </p>
  );
}
