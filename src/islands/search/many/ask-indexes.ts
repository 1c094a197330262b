import { answerQuery, type SearchAnswer } from '../../../domain/search/answer/answer-query.ts';
import { chooseBundles, isEnough } from '../../../domain/search/many/choose-bundles.ts';
import type { ManyDirectory, ManyEntry, SearchStart } from '../../../domain/search/many/many-directory.ts';
import { mergeIndexes } from '../../../domain/search/many/merge-indexes.ts';
import type { PlannedRequest } from '../../../domain/search/plan/plan-request.ts';
import { listTokens } from '../../../domain/search/plan/query-plan.ts';
import type { OpenBundle } from '../open-bundle.ts';

/** Answers from all of some indexes; of one city, where one is given, and what is about none. */
export type ReadIndexes = (
  asked: PlannedRequest,
  chosen: readonly ManyEntry[],
  change?: { readonly isWide?: boolean; readonly city?: string },
) => Promise<SearchAnswer>;

/**
 * Asks the indexes that a request needs. What is a city's own for whoever asks within it, or comes from its page and
 * finds enough there, else all, or those that an overview points to. `round` says how often the reader has asked to
 * look into more cities. What a part of the indexes cannot answer stays undefined.
 */
export function askIndexes(root: string, directory: ManyDirectory | SearchStart, open: OpenBundle) {
  const { bundles, overview } = directory;
  const isPart = 'isPart' in directory;
  // Whether a city's own, with what is about several, is less than all.
  const isApart = isPart || overview !== undefined || (bundles.length === 1 && bundles[0]?.sizes !== undefined);
  const read: ReadIndexes = async (asked, chosen, { isWide, city } = {}) => {
    const opening = chosen.map((entry) => ({ entry, ...open(entry, city) }));
    for (const { expect } of opening) expect(listTokens(asked.plan));
    const indexes = await Promise.all(opening.map(async ({ entry, index }) => ({ ...entry, ...(await index) })));
    return answerQuery(asked, mergeIndexes(indexes, city), isWide);
  };
  // What surveys many is fetched beside the first question, because only a site of many cities needs it.
  const surveying =
    overview && import('./survey-many.ts').then(({ surveyMany }) => surveyMany(root, bundles, overview, open, read));
  surveying?.catch(() => undefined); // told when a reader asks
  return async (asked: PlannedRequest, round: number): Promise<SearchAnswer | undefined> => {
    const narrowed = chooseBundles(bundles, asked.request);
    if (narrowed) return read(asked, narrowed);
    const { from: city = '' } = asked.plan;
    const own = round === 0 ? chooseBundles(bundles, { city, document: '' }) : undefined;
    const answer = own && isApart ? await read(asked, own, { city }) : undefined;
    if (answer && isEnough(answer)) return { ...answer, home: city };
    if (isPart) return undefined;
    return surveying ? (await surveying)(asked, round) : read(asked, bundles);
  };
}
