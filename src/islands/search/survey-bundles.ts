import {
  countKinds,
  type AskTokens,
  type FoundHits,
  type SearchAnswer,
  type SearchRequest,
} from '../../domain/search/answer/answer-query.ts';
import { chooseNearest } from '../../domain/search/many/choose-nearest.ts';
import { askOverview, listOutlines } from '../../domain/search/many/overview.ts';
import type { Postings } from '../../domain/search/index/postings.ts';
import type { BundleEntry, OverviewEntry } from '../../domain/search/many/search-directory.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';

type Find = (outlines: readonly SearchPlace[], ask: AskTokens) => Promise<FoundHits>;
type Read = (bundles: readonly BundleEntry[], withNear: boolean) => Promise<SearchAnswer>;

/**
 * Takes the overview of a search, its bundles and the way to take a part of the overview; gives a function that answers a request from the
 * bundles of the best places and counts what stands in the others. Only where there are many bundles is this file fetched.
 */
export function surveyBundles(
  overview: OverviewEntry,
  bundles: readonly BundleEntry[],
  takePart: (name: string) => Promise<Postings>,
) {
  const ask = askOverview(overview, takePart);
  const outlines = listOutlines(bundles);
  return async ({ kind }: SearchRequest, round: number, find: Find, readBundles: Read): Promise<SearchAnswer> => {
    const found = await find(outlines, ask);
    const { read, elsewhere } = chooseNearest(found, outlines, bundles, kind, round);
    const answer = await readBundles(read, found.withNear);
    const more = countKinds(elsewhere);
    const kinds = new Map(answer.kinds);
    for (const [name, count] of more) kinds.set(name, (kinds.get(name) ?? 0) + count);
    return { ...answer, kinds, elsewhere: kind === '' ? elsewhere.length : (more.get(kind) ?? 0) };
  };
}
