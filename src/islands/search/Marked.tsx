import { markWords } from '../../domain/search/answer/mark-words.ts';

/** A text with the words that were asked for marked. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return (
    <>
      {markWords(text, words).map(({ text: stretch, isHit }, at) =>
        isHit ? <mark key={at}>{stretch}</mark> : stretch,
      )}
    </>
  );
}
