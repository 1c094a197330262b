import { beginAnchors } from '../../handbook/article-anchor.ts';
import type { OpenedIndex } from '../index/opened-index.ts';
import type { PlaceKind, SearchPlace } from '../index/search-place.ts';
import type { PlannedRequest } from '../plan/plan-request.ts';
import type { QueryPlan } from '../plan/query-plan.ts';
import { findHits } from './find-hits.ts';
import { findNamed, type NamedThing } from './find-named.ts';
import type { Understood } from './tell-understood.ts';
import { findNearWords } from './find-near-words.ts';

/** A place as a result shows it; `path` may carry the anchor of a paragraph. `jump` when its number was asked for. */
export type FoundPlace = SearchPlace & { readonly jump: boolean };

/** What the search page shows. */
export type SearchAnswer = Understood & {
  readonly places: readonly FoundPlace[];
  /** Those to mark in the results. */
  readonly words: readonly string[];
  /** Those to try when nothing was found or understood. */
  readonly near: readonly string[];
  /** Forms, sheets and projects that are called by the very words. */
  readonly named: readonly NamedThing[];
  /** How many places of each kind there are. */
  readonly kinds: ReadonlyMap<PlaceKind, number>;
  /** The city whose places come first because the reader comes from there; told where others are found besides. */
  readonly from?: string;
  /** The city in which alone was looked, with what is about none, because the reader comes from there. */
  readonly home?: string;
  /** How many places the indexes hold that were not read; they count among `kinds`. */
  readonly elsewhere?: number;
};

/** How many words are offered when nothing was found. */
const MOST_NEAR = 5;

/** Answers a planned request from an index, the best places first. `isWide` as in `findHits`. */
export async function answerQuery(asked: PlannedRequest, index: OpenedIndex, isWide?: boolean): Promise<SearchAnswer> {
  const { request, plan, words } = asked;
  const { hits, understood, unmet } = await findHits(asked, index, isWide);
  const found = hits.flatMap(({ at, jump }) => {
    const place = index.places[at];
    return place ? [{ ...place, path: leadTo(place.path, jump, plan), jump }] : [];
  });
  return {
    places: found.filter(({ kind }) => request.kind === '' || kind === request.kind),
    words: plan.clauses.flatMap((clause) => clause.words),
    understood,
    unmet,
    near: found.length === 0 || understood.length === 0 ? findNearWords(request.query, words, MOST_NEAR) : [],
    named: findNamed(request.query, index.places),
    kinds: countKinds(found),
    ...tellFrom(plan, found),
  };
}

function tellFrom({ from }: QueryPlan, found: readonly SearchPlace[]): Pick<SearchAnswer, 'from'> {
  if (from === undefined) return {};
  const own = found.filter(({ cities }) => cities.includes(from));
  const others = found.filter(({ cities }) => cities.length > 0 && !cities.includes(from));
  return own.length > 0 && others.length > 0 ? { from } : {};
}

/** Counts places by kind, so that each kind can be chosen with its number beside it. */
export function countKinds(places: readonly SearchPlace[]): ReadonlyMap<PlaceKind, number> {
  return new Map([...Map.groupBy(places, ({ kind }) => kind)].map(([kind, held]) => [kind, held.length]));
}

/** An article that was asked for by paragraph and item is opened there. */
function leadTo(path: string, jump: boolean, { article }: QueryPlan): string {
  const isInside = jump && article?.paragraph && path.endsWith(`#${beginAnchors(article) ?? ''}`);
  return isInside ? `${path}-p${article.paragraph}${article.item ? `-i${article.item}` : ''}` : path;
}
