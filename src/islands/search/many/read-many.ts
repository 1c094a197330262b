import { answerQuery, countKinds, type SearchAnswer } from '../../../domain/search/answer/answer-query.ts';
import { findHits } from '../../../domain/search/answer/find-hits.ts';
import type { Postings } from '../../../domain/search/index/postings.ts';
import type { BundleEntry } from '../../../domain/search/index/search-directory.ts';
import { chooseNearest } from '../../../domain/search/many/choose-nearest.ts';
import type { ManyDirectory, ManyEntry, OverviewEntry } from '../../../domain/search/many/many-directory.ts';
import { mergeIndexes } from '../../../domain/search/many/merge-indexes.ts';
import { askOverview, listOutlines } from '../../../domain/search/many/overview.ts';
import type { PlannedRequest } from '../../../domain/search/plan/plan-request.ts';
import { listTokens } from '../../../domain/search/plan/query-plan.ts';
import type { Bundle } from '../open-bundle.ts';

/**
 * Reads many indexes for a request. `read` answers from all of some, `survey` from those that the overview says hold
 * the best places, with a count of what stands in the others. `takeShard` fetches a shard of the overview.
 */
export function readMany(
  { bundles }: ManyDirectory,
  open: (entry: BundleEntry) => Bundle,
  takeShard: (name: string) => Promise<Postings>,
) {
  const outlines = listOutlines(bundles);
  const read = async (asked: PlannedRequest, chosen: readonly ManyEntry[], isWide?: boolean): Promise<SearchAnswer> => {
    const opening = chosen.map((entry) => ({ entry, ...open(entry) }));
    for (const { expect } of opening) expect(listTokens(asked.plan));
    const indexes = await Promise.all(opening.map(async ({ entry, index }) => ({ ...entry, ...(await index) })));
    return answerQuery(asked, mergeIndexes(indexes), isWide);
  };
  const survey = async (asked: PlannedRequest, overview: OverviewEntry, round: number): Promise<SearchAnswer> => {
    const { kind } = asked.request;
    const found = await findHits(asked, { places: outlines, ask: askOverview(overview, takeShard) });
    const { read: best, elsewhere } = chooseNearest(found, outlines, bundles, kind, round);
    const answer = await read(asked, best, found.isWide);
    const more = countKinds(elsewhere);
    const kinds = new Map(answer.kinds);
    for (const [name, count] of more) kinds.set(name, (kinds.get(name) ?? 0) + count);
    const { understood, unmet } = found;
    return { ...answer, understood, unmet, kinds, elsewhere: kind === '' ? elsewhere.length : (more.get(kind) ?? 0) };
  };
  return { read, survey };
}
