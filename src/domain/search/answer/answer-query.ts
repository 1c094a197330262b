import { findNearWords } from './find-near-words.ts';
import { findNamed, type NamedThing } from './find-named.ts';
import { planQuery, type QueryPlan } from '../plan/plan-query.ts';
import { rankHits, type RankedHit, type TokenHits } from './rank-hits.ts';
import { nameDocument, type PlaceKind, type SearchPlace } from '../index/search-place.ts';
import type { SearchWords } from '../plan/search-words.ts';

/** What is asked: the words, and what the answer is narrowed to; an empty text narrows nothing. */
export type SearchRequest = {
  readonly query: string;
  readonly city: string;
  readonly document: string;
  readonly kind: PlaceKind | '';
};

/** A place as a result shows it; `path` may carry the anchor of a paragraph. `jump` when its number was asked for. */
export type FoundPlace = SearchPlace & { readonly jump: boolean };

/** `words` are those to mark in the results; `near` those to try when nothing was found; `kinds` how many places of each kind there are. */
export type SearchAnswer = {
  readonly places: readonly FoundPlace[];
  readonly words: readonly string[];
  readonly near: readonly string[];
  readonly kinds: ReadonlyMap<PlaceKind, number>;
  /** Forms, sheets and projects that are called by the very words. */
  readonly named: readonly NamedThing[];
  /** How many places the indexes hold that were not read; they count among `kinds`. */
  readonly elsewhere?: number;
};

/** Asks the index for tokens; with `isLoose`, one that no place holds may be taken for what begins like it. */
export type AskTokens = (tokens: readonly string[], isLoose?: boolean) => Promise<ReadonlyMap<string, TokenHits>>;

/** Fewer places than this, and words that are only near are asked for too. */
const FEW = 20;

/** What a plan found, best first. */
export type FoundHits = { readonly plan: QueryPlan; readonly hits: readonly RankedHit[]; readonly withNear: boolean };

/**
 * Takes a request, the words of the site, the places of an index and the way to ask it; gives the places that answer, best first. `withNear`
 * says whether words that are only near are asked for too; otherwise they are when the words themselves lead to little.
 */
export async function answerQuery(
  request: SearchRequest,
  words: SearchWords,
  places: readonly SearchPlace[],
  ask: AskTokens,
  withNear?: boolean,
): Promise<SearchAnswer> {
  const { query, kind } = request;
  const { plan, hits } = await findHits(request, words, places, ask, withNear);
  const all = hits.flatMap(({ at, jump }) => {
    const place = places[at];
    return place ? [{ ...place, path: leadTo(place.path, jump, plan), jump }] : [];
  });
  return {
    places: all.filter((place) => kind === '' || place.kind === kind),
    words: plan.parts.flatMap((part) => part.words),
    named: findNamed(query, places),
    near: all.length === 0 ? findNearWords(query, words, 5) : [],
    kinds: countKinds(all),
  };
}

/** Takes the same; gives the numbers of the places that answer, of every kind, best first. */
export async function findHits(
  { query, city, document }: SearchRequest,
  words: SearchWords,
  places: readonly SearchPlace[],
  ask: AskTokens,
  withNear?: boolean,
): Promise<FoundHits> {
  const isWanted = ({ at }: RankedHit) => {
    const place = places[at];
    return (
      place !== undefined &&
      (city === '' || place.cities.includes(city)) &&
      (document === '' || nameDocument(place.cities[0] ?? '', place.document) === document)
    );
  };
  const find = async (near: boolean, isLoose: boolean): Promise<FoundHits> => {
    const plan = planQuery(query, words, near);
    const hits = rankHits(plan, await ask(listTokens(plan), isLoose), places);
    return { plan, hits: hits.filter(isWanted), withNear: near };
  };
  const exact = await find(withNear ?? false, false);
  const some = withNear === undefined && exact.hits.length < FEW ? await find(true, false) : exact;
  return some.hits.length > 0 ? some : find(some.withNear, true);
}

/** Takes places; gives how many there are of each kind. */
export function countKinds(places: readonly SearchPlace[]): ReadonlyMap<PlaceKind, number> {
  return new Map([...Map.groupBy(places, ({ kind }) => kind)].map(([kind, held]) => [kind, held.length]));
}

/** Takes what is asked for and the words of the site; gives the tokens an index is asked for first. */
export function listFirstTokens({ query }: SearchRequest, words: SearchWords): readonly string[] {
  return listTokens(planQuery(query, words, false));
}

/** Every token of a plan, each once. */
function listTokens({ parts }: QueryPlan): readonly string[] {
  return [...new Set(parts.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))];
}

/** An article that was asked for by paragraph and item is opened there. */
function leadTo(path: string, jump: boolean, { place }: QueryPlan): string {
  const isInside = jump && place?.paragraph && path.endsWith(`#art-${place.article}`);
  return isInside ? `${path}-p${place.paragraph}${place.item ? `-i${place.item}` : ''}` : path;
}
