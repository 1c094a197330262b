import type { HTMLElement } from 'node-html-parser';
import { foldText } from '../../domain/japanese/fold-text.ts';
import { cutTokens } from '../../domain/search/plan/cut-tokens.ts';
import { fact, findAmounts, findArticles, findPhones, findYears } from '../../domain/search/plan/facts.ts';
import type { IndexedPlace } from '../../domain/search/index/search-place.ts';
import { parseText, readText } from './read-text.ts';

/** One place as the index takes it: the HTML page of its tokens, and the folded text they were cut from. */
export type SearchRecord = { readonly place: IndexedPlace; readonly content: string; readonly text: string };

type Held = { readonly place: IndexedPlace; readonly element: HTMLElement };

/** What a page says of a place, folded: its text, the headings in it, and years that parts of it begin with. */
export type PlaceText = {
  readonly place: IndexedPlace;
  readonly text: string;
  readonly headings: string;
  readonly years: readonly number[];
};

/** Takes a built page and the places it holds; gives a record each. Throws when a place's element is not on the page. */
export function readRecords(html: string, places: readonly IndexedPlace[]): readonly SearchRecord[] {
  return readPlaceTexts(html, places).map(toRecord);
}

/** Takes what a page says of a place; gives its record. */
export function toRecord({ place, text, headings, years }: PlaceText): SearchRecord {
  return {
    place,
    content: writePage(place, text, headings, years),
    text: foldText(`${place.title} ${place.keyPoint} ${text}`),
  };
}

/** Takes a built page and the places it holds; gives what it says of each. Throws when a place's element is not on the page. */
export function readPlaceTexts(html: string, places: readonly IndexedPlace[]): readonly PlaceText[] {
  const page = parseText(html);
  const held = places.map((place): Held => {
    const element = page.querySelector(place.selector);
    if (!element)
      throw new Error(`${place.path} のページに ${place.selector} がありません。検索に入れる場所を確かめてください。`);
    return { place, element };
  });
  const texts = readApart(held);
  return held.map(({ place, element }) => ({
    place,
    text: texts.get(element) ?? '',
    headings: readHeadings(element),
    years: [...(place.years ?? []), ...listYears(element)],
  }));
}

/** The text of each; what is a place of its own is no text of the place around it. */
function readApart(held: readonly Held[]): ReadonlyMap<HTMLElement, string> {
  const inward = held.toSorted((a, b) => listAround(b.element).length - listAround(a.element).length);
  return new Map(
    inward.map(({ element }) => {
      const text = readText(element);
      if (listAround(element).some((around) => held.some((other) => other.element === around))) element.remove();
      return [element, text];
    }),
  );
}

function listAround(element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let next = element.parentNode; next; next = next.parentNode) around.push(next);
  return around;
}

function writePage(place: IndexedPlace, text: string, headings: string, years: readonly number[]): string {
  const facts = [
    ...(place.code === undefined ? [] : [fact.code(place.code)]),
    ...(place.article === undefined ? [] : [fact.article(place.article)]),
    ...findArticles(text).map(fact.mentionedArticle),
    ...findYears(text).map(fact.year),
    ...findPhones(text).map(fact.phone),
    ...findAmounts(text).map(fact.amount),
  ];
  const cut = (value: string) => cutTokens(foldText(value)).join(' ');
  return (
    `<!doctype html><html lang="ja"><body data-pagefind-body><h1>${cut(place.title)}</h1>` +
    `<p data-pagefind-weight="0.5">${cut(`${place.cities.join(' ')} ${place.document} ${place.chapter}`)}</p>` +
    `<p data-pagefind-weight="2">${cut(place.keyPoint)}</p><p data-pagefind-weight="3">${cut(headings)}</p><p>${cut(text)}</p><p>${facts.join(' ')}</p>` +
    `<p data-pagefind-weight="5">${years.map(fact.year).join(' ')}</p></body></html>`
  );
}

/** What stands above a part of the text says what it is about: headings, captions, terms and the heads of rows. */
function readHeadings(element: HTMLElement): string {
  return element.querySelectorAll('h3,h4,caption,dt,tbody th').map(readText).join(' ');
}

/** Years that a row, an item or a cell begins with: what happened in them stands there. */
function listYears(element: HTMLElement): readonly number[] {
  return element
    .querySelectorAll('th,td,li,dt')
    .flatMap((block) => findYears(foldText(block.textContent).slice(0, 12)));
}
