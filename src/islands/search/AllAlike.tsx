import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import { nameAllAlike } from './describe-search.ts';

type Props = { readonly answer: Pick<SearchAnswer, 'from' | 'home'>; readonly onPress: () => void };

/** Where a city comes first because the reader comes from its page, or was asked alone: one press, and none does. */
export function AllAlike({ answer, onPress }: Props) {
  const name = nameAllAlike(answer);
  if (name === undefined) return null;
  return (
    <p class="alike controls">
      <button type="button" class="quiet" onClick={onPress}>
        {name}
      </button>
    </p>
  );
}
