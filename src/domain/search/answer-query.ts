import { findNearWords } from './find-near-words.ts';
import { findNamed, type NamedThing } from './find-named.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { rankHits, type RankedHit, type TokenHits } from './rank-hits.ts';
import { nameDocument, type PlaceKind, type SearchPlace } from './search-place.ts';
import type { SearchWords } from './search-words.ts';

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
};

/** Asks the index for tokens. */
export type AskTokens = (tokens: readonly string[]) => Promise<ReadonlyMap<string, TokenHits>>;

/** Fewer places than this, and words that are only near are asked for too. */
const FEW = 10;

/** Takes a request, the words of the site, the places of an index and the way to ask it; gives the places that answer, best first. */
export async function answerQuery(
  { query, city, document, kind }: SearchRequest,
  words: SearchWords,
  places: readonly SearchPlace[],
  ask: AskTokens,
): Promise<SearchAnswer> {
  const isWanted = ({ at }: RankedHit) => {
    const place = places[at];
    return (
      place !== undefined &&
      (city === '' || place.cities.includes(city)) &&
      (document === '' || nameDocument(place.cities[0] ?? '', place.document) === document)
    );
  };
  const rank = async (plan: QueryPlan) => rankHits(plan, await ask(listTokens(plan)), places).filter(isWanted);
  const exact = planQuery(query, words, false);
  const found = await rank(exact);
  // Words that are only near are asked for when the words themselves lead to little.
  const plan = found.length < FEW ? planQuery(query, words, true) : exact;
  const all = (plan === exact ? found : await rank(plan)).flatMap(({ at, jump }) => {
    const place = places[at];
    return place ? [{ ...place, path: leadTo(place.path, jump, plan), jump }] : [];
  });
  return {
    places: all.filter((place) => kind === '' || place.kind === kind),
    words: plan.parts.flatMap((part) => part.words),
    named: findNamed(query, places),
    near: all.length === 0 ? findNearWords(query, words, 5) : [],
    kinds: new Map([...Map.groupBy(all, (place) => place.kind)].map(([name, held]) => [name, held.length])),
  };
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
