import { fetchOnce } from '../../../domain/files/fetch-once.ts';
import { countKinds, type SearchAnswer } from '../../../domain/search/answer/answer-query.ts';
import { findHits } from '../../../domain/search/answer/find-hits.ts';
import type { Postings } from '../../../domain/search/index/postings.ts';
import { chooseNearest } from '../../../domain/search/many/choose-nearest.ts';
import type { ManyEntry, OverviewEntry } from '../../../domain/search/many/many-directory.ts';
import { askOverview, listOutlines } from '../../../domain/search/many/overview.ts';
import type { PlannedRequest } from '../../../domain/search/plan/plan-request.ts';
import { listTokens } from '../../../domain/search/plan/query-plan.ts';
import { fetchJson } from '../../files/fetch-file.ts';
import type { OpenBundle } from '../open-bundle.ts';
import type { ReadIndexes } from './ask-indexes.ts';

/**
 * Answers a request that nothing narrows from those of many indexes that the overview says hold the best places, with a
 * count of what stands in the others. `round` as in `askIndexes`.
 */
export function surveyMany(
  root: string,
  bundles: readonly ManyEntry[],
  overview: OverviewEntry,
  open: OpenBundle,
  read: ReadIndexes,
) {
  const outlines = listOutlines(bundles);
  const ask = askOverview(
    overview,
    fetchOnce((name: string) => fetchJson<Postings>(`${root}${overview.folder}/${name}.json`)),
  );
  return async (asked: PlannedRequest, round: number): Promise<SearchAnswer> => {
    // What is about several cities is read whatever the overview says.
    for (const entry of bundles.slice(0, 1)) open(entry).expect(listTokens(asked.plan));
    const { kind } = asked.request;
    const found = await findHits(asked, { places: outlines, ask });
    const { read: best, elsewhere } = chooseNearest(found, outlines, bundles, kind, round);
    const answer = await read(asked, best, { isWide: found.isWide });
    const more = countKinds(elsewhere);
    const kinds = new Map(answer.kinds);
    for (const [name, count] of more) kinds.set(name, (kinds.get(name) ?? 0) + count);
    const { understood, unmet } = found;
    return { ...answer, understood, unmet, kinds, elsewhere: kind === '' ? elsewhere.length : (more.get(kind) ?? 0) };
  };
}
