// Drawn by hand and not by Preact, which weighs more than all of this: each first question fetches it.
import { addressOfSearch, withBase } from '../../../domain/handbook/address.ts';
import type { FoundPlace, SearchAnswer } from '../../../domain/search/answer/answer-query.ts';
import { markWords } from '../../../domain/search/answer/mark-words.ts';
import { tellPoint } from '../../../domain/search/answer/tell-point.ts';
import { describePlace } from '../describe-place.ts';
import { describeSearch, nameAllAlike, offerAll } from '../describe-search.ts';
import { answerRequest, type SearchState } from '../prepare-search.ts';
import { rememberHits } from '../remember-hits.ts';
import { listenToText } from '../listen-to-text.ts';
import { makeCombobox } from './combobox.ts';
import { make } from './make.ts';

/** How many places are offered under the field; the rest stands on the search page. */
const OFFERED = 10;
const LIST = 'search-offers';
/** How long nothing may change before it is spoken, in milliseconds, as in `StatusLine`. */
const SETTLED = 500;

/**
 * Makes the places that answer what is being typed into a field: a combobox whose options are links. `city` is the one
 * whose page the field stands on; empty elsewhere.
 */
export function makeSearchBox(field: HTMLInputElement, base: string, city: string): HTMLElement {
  const list = make('ul', { class: 'plain', id: LIST, role: 'listbox', 'aria-label': '見つかった場所' });
  const [status, ways] = [makeStatus(), make('div', {})];
  const box = make('div', { class: 'offers', hidden: '' }, ...status.lines, list, ways);
  const now = { from: city, turn: 0, isOpen: false, state: { kind: 'idle' } as SearchState };
  const draw = () => {
    const { state, isOpen } = now;
    box.hidden = !isOpen || field.value.trim() === '' || state.kind === 'idle';
    status.tell(box.hidden || state.kind === 'idle' ? '' : describeSearch(state));
  };
  const combobox = makeCombobox(field, list, ({ isOpen, active }) => {
    now.isOpen = isOpen;
    [...list.querySelectorAll('a')].forEach((option, at) =>
      option.setAttribute('aria-selected', String(at === active)),
    );
    draw();
  });
  const press = () => {
    now.from = '';
    field.focus(); // what is pressed goes
    void ask();
  };
  const show = (state: SearchState) => {
    now.state = state;
    const answer = state.kind === 'answered' ? state.answer : undefined;
    const places = answer?.places.slice(0, OFFERED) ?? [];
    list.replaceChildren(
      ...places.map((place, at) => makeOffer(place, at, { field, base, words: answer?.words ?? [] })),
    );
    const from = now.from === city ? undefined : now.from;
    const href = withBase(base, addressOfSearch.searchFor(field.value.trim(), from));
    ways.replaceChildren(...(answer ? makeWays(answer, href, press) : []));
    combobox.offer(places.length);
  };
  const ask = async () => {
    const turn = (now.turn += 1);
    const query = field.value.trim();
    if (query === '') return show({ kind: 'idle' });
    if (now.state.kind !== 'answered') show({ kind: 'searching' });
    const state = await answerRequest(base, { query, city: '', document: '', kind: '', from: now.from });
    if (turn === now.turn) show(state);
  };
  listenToText(field, () => {
    combobox.open();
    void ask();
  });
  combobox.open();
  return box;
}

/** The ways on from an answer: to all cities alike, by `press`, and to the page of all that was found. */
function makeWays(answer: SearchAnswer, href: string, press: () => void) {
  const alike = nameAllAlike(answer);
  return [
    ...(alike === undefined ? [] : [make('p', { class: 'alike controls' }, makeButton(alike, press))]),
    make('p', { class: 'all' }, make('a', { href }, offerAll(answer))),
  ];
}

/** A sentence that is seen at once and spoken once, when it has settled. */
function makeStatus() {
  const seen = make('p', { id: `${LIST}-count`, class: 'soft count' });
  const spoken = make('p', { role: 'status', class: 'hidden' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (text: string) => {
    if (text === seen.textContent) return;
    seen.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = text), SETTLED);
  };
  return { lines: [seen, spoken], tell };
}

function makeButton(text: string, onPress: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'quiet' }, text);
  button.addEventListener('click', onPress);
  return button;
}

type Around = { readonly field: HTMLElement; readonly base: string; readonly words: readonly string[] };

function makeOffer(place: FoundPlace, at: number, { field, base, words }: Around): HTMLElement {
  const mark = (text: string) =>
    markWords(text, words).map((stretch) => (stretch.isHit ? make('mark', {}, stretch.text) : stretch.text));
  const about = `${describePlace(place)}${place.warning ? `　${place.warning}` : ''}`;
  const link = make(
    'a',
    { id: `${LIST}-${at}`, role: 'option', 'aria-selected': 'false', tabindex: '-1', href: withBase(base, place.path) },
    make('b', {}, ...mark(place.title)),
    make('small', {}, about),
    make('span', {}, ...mark(tellPoint(place, words))),
  );
  link.addEventListener('click', () => openHit(field, link, words, place.path));
  return make('li', { role: 'none' }, link);
}

/** A place of the page one is on is there already: nothing is loaded that would mark it and close the list. */
function openHit(field: HTMLElement, link: HTMLAnchorElement, words: readonly string[], path: string): void {
  if (link.pathname !== location.pathname) return rememberHits(words, path);
  field.blur();
  // Fetched when it is needed: the first question is to be answered by few bytes.
  void import('../mark-hits.ts').then(({ markPlace }) => markPlace(words, link.hash)).catch(() => undefined);
}
