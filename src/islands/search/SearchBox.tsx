import { useEffect, useRef, useState } from 'preact/hooks';
import { address, withBase } from '../../domain/handbook/address.ts';
import type { FoundPlace } from '../../domain/search/answer/answer-query.ts';
import { tellPoint } from '../../domain/search/answer/tell-point.ts';
import type { SearchRequest } from '../../domain/search/plan/plan-request.ts';
import { AllAlike } from './AllAlike.tsx';
import { describePlace } from './describe-place.ts';
import { describeSearch, offerAll } from './describe-search.ts';
import { Marked } from './Marked.tsx';
import { rememberHits } from './remember-hits.ts';
import { StatusLine } from './StatusLine.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSearch } from './use-search.ts';
import { useTypedText } from './use-typed-text.ts';

/** How many places are offered under the field; the rest stands on the search page. */
const OFFERED = 10;
const LIST = 'search-offers';

/** `city` is the one whose page the field stands on; empty elsewhere. */
type Props = { readonly field: HTMLInputElement; readonly base: string; readonly city: string };

/** The places that answer what is being typed into a field: a combobox whose options are links. */
export function SearchBox({ field, base, city }: Props) {
  const [query, setQuery] = useState(field.value);
  const [from, setFrom] = useState(city);
  const request: SearchRequest = { query, city: '', document: '', kind: '', from };
  const state = useSearch(base, request);
  const places = state.kind === 'answered' ? state.answer.places.slice(0, OFFERED) : [];
  const words = state.kind === 'answered' ? state.answer.words : [];
  const list = useRef<HTMLUListElement>(null);
  const { isOpen, active, open } = useCombobox(field, LIST, list, places.length);
  useTypedText(
    () => field,
    (text) => {
      setQuery(text);
      open();
    },
  );
  // oxlint-disable-next-line react/exhaustive-deps -- once, as soon as it is drawn
  useEffect(() => open(), []);
  const putAlike = () => {
    setFrom('');
    field.focus(); // what was pressed is gone
  };
  const isShown = isOpen && query.trim() !== '' && state.kind !== 'idle';
  return (
    <div class="offers" hidden={!isShown}>
      <StatusLine id="search-offers-count" text={isShown ? describeSearch(state) : ''} />
      <ul class="plain" id={LIST} ref={list} role="listbox" aria-label="見つかった場所">
        {places.map((place, at) => (
          <li key={place.path} role="none">
            <a
              id={`${LIST}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              href={withBase(base, place.path)}
              onClick={({ currentTarget }) => openHit(field, currentTarget, words, place.path)}
            >
              <Offer place={place} words={words} />
            </a>
          </li>
        ))}
      </ul>
      {state.kind === 'answered' && <AllAlike answer={state.answer} onPress={putAlike} />}
      {state.kind === 'answered' && (
        <p class="all">
          <a href={withBase(base, address.searchFor(query.trim(), from === city ? undefined : from))}>
            {offerAll(state.answer)}
          </a>
        </p>
      )}
    </div>
  );
}

/** A place of the page one is on is there already: nothing is loaded that would mark it and close the list. */
function openHit(field: HTMLElement, link: HTMLAnchorElement, words: readonly string[], path: string): void {
  if (link.pathname !== location.pathname) return rememberHits(words, path);
  field.blur();
  // Fetched when it is needed: the first question is to be answered by few bytes.
  void import('./mark-hits.ts').then(({ markPlace }) => markPlace(words, link.hash)).catch(() => undefined);
}

function Offer({ place, words }: { readonly place: FoundPlace; readonly words: readonly string[] }) {
  return (
    <>
      <b>
        <Marked text={place.title} words={words} />
      </b>
      <small>
        {describePlace(place)}
        {place.warning && `　${place.warning}`}
      </small>
      <span>
        <Marked text={tellPoint(place, words)} words={words} />
      </span>
    </>
  );
}
