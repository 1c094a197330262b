import type { HTMLElement } from 'node-html-parser';
import { foldText } from '../../domain/japanese/fold-text.ts';
import type { PlaceOnPage } from '../../domain/search/index/search-place.ts';
import type { TokenField } from '../../domain/search/index/token-field.ts';
import { cutTokens } from '../../domain/search/plan/cut-tokens.ts';
import { fact, findAmounts, findArticles, findPhones, findYears } from '../../domain/search/plan/facts.ts';
import { readCalled, readSubject } from './find-page.ts';
import { addOtherNames, type OtherName } from './other-names.ts';
import { parseText, readText } from './read-text.ts';

/** One place as the index takes it: its fields, the title first, and the folded text they were cut from. */
export type SearchRecord = {
  readonly place: PlaceOnPage;
  readonly fields: readonly TokenField[];
  readonly text: string;
};

/** How much a token counts by what it stands in; the title as a heading of the first rank does in Pagefind. */
const WEIGHT = {
  title: 7,
  called: 7,
  around: 0.5,
  keyPoint: 2,
  asked: 2,
  headings: 3,
  text: 1,
  facts: 1,
  years: 5,
} as const;

type Held = { readonly place: PlaceOnPage; readonly element: HTMLElement };

/** What a page says of a place, folded: its text, the headings in it, and years that rows or items of it begin with. */
export type PlaceText = {
  readonly place: PlaceOnPage;
  readonly text: string;
  readonly headings: string;
  /** What else people call it. */
  readonly called: readonly string[];
  readonly years: readonly number[];
};

/** Makes a record of each place that a built page holds. Throws when a place's element is not on the page. */
export function readRecords(
  html: string,
  places: readonly PlaceOnPage[],
  names: readonly OtherName[] = [],
): readonly SearchRecord[] {
  return readPlaceTexts(html, places).map((said) => toRecord(said, names));
}

/** Makes the record of a place from what its page says of it. `names` are folded: what else is typed for its words. */
export function toRecord(said: PlaceText, names: readonly OtherName[] = []): SearchRecord {
  const { place, called, text } = said;
  const all = [place.title, ...called, place.keyPoint, text].join(' ');
  return { place, fields: listFields(said, names), text: foldText(all) };
}

/** Reads what a built page says of each place it holds. Throws when a place's element is not on the page. */
export function readPlaceTexts(html: string, places: readonly PlaceOnPage[]): readonly PlaceText[] {
  const page = parseText(html);
  const held = places.map((place): Held => {
    const element = page.querySelector(place.selector);
    if (!element)
      throw new Error(`${place.path} のページに ${place.selector} がありません。検索に入れる場所を確かめてください。`);
    return { place, element };
  });
  const called = readCalled(page);
  const subject = foldText(readSubject(page));
  const texts = readApart(held);
  return held.map(({ place, element }) => {
    const isWhole = !place.path.includes('#');
    const isOwn = place.kind === 'page';
    return {
      place,
      text: isOwn ? subject : (texts.get(element) ?? ''),
      headings: isOwn ? '' : readHeadings(element),
      called: isWhole ? called : [],
      years: [...(place.years ?? []), ...(isOwn ? [] : listYears(element))],
    };
  });
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

function listFields(
  { place, text, headings, called, years }: PlaceText,
  names: readonly OtherName[],
): readonly TokenField[] {
  const cut = (weight: number, value: string) => ({
    weight,
    tokens: cutTokens(addOtherNames(foldText(value), names)),
  });
  return [
    cut(WEIGHT.title, place.title),
    cut(WEIGHT.called, called.join(' ')),
    cut(WEIGHT.around, `${place.cities.join(' ')} ${place.document} ${place.chapter}`),
    cut(WEIGHT.keyPoint, place.keyPoint),
    cut(WEIGHT.asked, (place.asked ?? []).join(' ')),
    cut(WEIGHT.headings, headings),
    cut(WEIGHT.text, text),
    { weight: WEIGHT.facts, tokens: listFacts(place, text) },
    { weight: WEIGHT.years, tokens: years.map(fact.year) },
  ];
}

function listFacts({ code, article, branch }: PlaceOnPage, text: string): readonly string[] {
  return [
    ...(code === undefined ? [] : [fact.code(code)]),
    ...(article === undefined ? [] : [fact.article(article, branch)]),
    ...findArticles(text).map(fact.mentionedArticle),
    ...findYears(text).map(fact.year),
    ...findPhones(text).map(fact.phone),
    ...findAmounts(text).map(fact.amount),
  ];
}

/** What stands above a stretch of the text says what it is about: headings, captions, terms and the heads of rows. */
function readHeadings(element: HTMLElement): string {
  return element.querySelectorAll('h3,h4,caption,dt,tbody th').map(readText).join(' ');
}

/** Years that a row, an item or a cell begins with: what happened in them stands there. */
function listYears(element: HTMLElement): readonly number[] {
  return element
    .querySelectorAll('th,td,li,dt')
    .flatMap((block) => findYears(foldText(block.textContent).slice(0, 12)));
}
