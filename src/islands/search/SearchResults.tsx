import { isDatedPath } from '../../domain/editions/edition.ts';
import { withBase } from '../../domain/handbook/address.ts';
import type { SearchAnswer } from '../../domain/search/answer/answer-query.ts';
import { tellPoint } from '../../domain/search/answer/tell-point.ts';
import { BookletTick } from '../booklet/BookletTick.tsx';
import { AllAlike } from './AllAlike.tsx';
import { describePlace, nameKind } from './describe-place.ts';
import { OtherEditions } from './OtherEditions.tsx';
import { OtherCities } from './many/OtherCities.tsx';
import { Marked } from './Marked.tsx';
import { rememberHits } from './remember-hits.ts';

type Props = {
  readonly answer: SearchAnswer;
  readonly base: string;
  readonly most: number;
  readonly onMore: () => void;
  /** Looks into more cities. */
  readonly onWiden: () => void;
  /** Puts no city before others. */
  readonly onAllAlike: () => void;
  /** Asks for another word, offered when nothing was found. */
  readonly onAsk: (word: string) => void;
  /** Leads back to the field. */
  readonly onLeave: () => void;
};

/** The places found, with the words marked; and a way on when there are none. */
export function SearchResults({ answer, base, most, onMore, onWiden, onAllAlike, onAsk, onLeave }: Props) {
  const { words, near, named, places, elsewhere = 0 } = answer;
  return (
    <>
      <AllAlike answer={answer} onPress={onAllAlike} />
      {named.length > 0 && (
        <ul class="named plain" aria-label="この名前のもの">
          {named.map(({ name, path, kind, city }) => (
            <li key={path}>
              <a href={withBase(base, path)}>{name}</a>
              <span class="soft">{[city, nameKind(kind)].filter(Boolean).join('、')}</span>
            </li>
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <p class="near controls">
          もしかして：
          {near.map((word) => (
            <button key={word} type="button" class="quiet" onClick={() => onAsk(word)}>
              {word}
            </button>
          ))}
        </p>
      )}
      {places.length > 0 && (
        <ol class="results plain" onKeyDown={(event) => moveByKey(event, onLeave)}>
          {places.slice(0, most).map((place) => (
            <li key={place.path}>
              {place.jump && <p class="jump">番号が合う場所</p>}
              <p class="title phrase">
                <a href={withBase(base, place.path)} onClick={() => rememberHits(words, place.path)}>
                  <Marked text={place.title} words={words} />
                </a>
              </p>
              <p class="soft">
                {describePlace(place)}
                {place.warning && <b class="warning">{place.warning}</b>}
              </p>
              <p>
                <Marked text={tellPoint(place, words)} words={words} />
              </p>
              {place.editions && <OtherEditions editions={place.editions} base={base} />}
              {place.code && !isDatedPath(place.path) && (
                <BookletTick base={base} code={place.code} title={place.title} />
              )}
            </li>
          ))}
        </ol>
      )}
      {places.length > most && (
        <button type="button" class="button" onClick={onMore}>
          続きを表示
        </button>
      )}
      <OtherCities places={elsewhere} onWiden={onWiden} />
    </>
  );
}

/** Arrow keys go from result to result and, above the first, back to the field, as Escape does. */
function moveByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, onLeave: () => void): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.title a')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = links.findIndex((link) => link === document.activeElement);
  if (event.key === 'Escape') return onLeave();
  if (step === undefined || at < 0) return;
  event.preventDefault();
  if (at + step < 0) onLeave();
  else links[at + step]?.focus();
}
