import { markWords } from '../domain/search/mark-words.ts';
import type { SearchAnswer } from './load-index.ts';

type Props = {
  readonly answer: SearchAnswer;
  readonly base: string;
  readonly onMore: () => void;
  /** Asks for another word, offered when nothing was found. */
  readonly onAsk: (word: string) => void;
};

/** The sections found, with the words marked; and a way on when there are none. */
export function SearchResults({ answer, base, onMore, onAsk }: Props) {
  const { words, near, sections, count } = answer;
  return (
    <>
      {near.length > 0 && (
        <p class="near">
          もしかして：
          {near.map((word) => (
            <button key={word} type="button" onClick={() => onAsk(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      <ol class="results plain">
        {sections.map(({ path, title, keyPoint, city, document, chapter, jump }) => (
          <li key={path}>
            {jump && <p class="jump">番号が合う場所</p>}
            <p class="title phrase">
              <a href={`${base.replace(/\/$/, '')}${path}`}>
                <Marked text={title} words={words} />
              </a>
            </p>
            <p class="soft">{[city, document, chapter].filter(Boolean).join(' › ')}</p>
            <p>
              <Marked text={keyPoint} words={words} />
            </p>
          </li>
        ))}
      </ol>
      {count > sections.length && (
        <button type="button" class="button" onClick={onMore}>
          続きを表示
        </button>
      )}
    </>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return <>{markWords(text, words).map(({ text: part, isHit }) => (isHit ? <mark>{part}</mark> : part))}</>;
}
