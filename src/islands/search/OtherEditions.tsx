import { withBase } from '../../domain/handbook/address.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';

type Props = { readonly editions: NonNullable<SearchPlace['editions']>; readonly base: string };

/** The editions in which a place has other words, below the one that is in force. */
export function OtherEditions({ editions, base }: Props) {
  return (
    <p class="soft editions">
      文の違う版：
      {editions.map(({ name, path }) => (
        <a key={path} href={withBase(base, path)}>
          {name}
        </a>
      ))}
    </p>
  );
}
