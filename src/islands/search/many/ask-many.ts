import { fetchOnce } from '../../../domain/files/fetch-once.ts';
import type { SearchAnswer } from '../../../domain/search/answer/answer-query.ts';
import type { Postings } from '../../../domain/search/index/postings.ts';
import type { BundleEntry } from '../../../domain/search/index/search-directory.ts';
import { areMany, chooseBundles } from '../../../domain/search/many/choose-bundles.ts';
import type { ManyDirectory } from '../../../domain/search/many/many-directory.ts';
import { nameOverviewShard } from '../../../domain/search/many/overview.ts';
import type { PlannedRequest } from '../../../domain/search/plan/plan-request.ts';
import { listTokens } from '../../../domain/search/plan/query-plan.ts';
import { fetchJson } from '../../files/fetch-file.ts';
import type { Bundle } from '../open-bundle.ts';

/**
 * Asks many indexes. What a request needs of them is fetched ahead here; what reads it is fetched beside that, because
 * only a site of many cities needs it. `round` says how often the reader has asked to look into more cities.
 */
export function askMany(root: string, directory: ManyDirectory, open: (entry: BundleEntry) => Bundle) {
  const { bundles, overview } = directory;
  const takeShard = fetchOnce((name: string) => fetchJson<Postings>(`${root}${overview?.folder}/${name}.json`));
  const reader = import('./read-many.ts').then(({ readMany }) => readMany(directory, open, takeShard));
  // Told when a reader asks.
  reader.catch(() => undefined);
  return async (asked: PlannedRequest, round: number): Promise<SearchAnswer> => {
    const able = chooseBundles(bundles, asked.request);
    const surveyed = areMany(able) ? overview : undefined;
    const tokens = listTokens(asked.plan);
    // What is about several cities is read whatever the overview says.
    for (const entry of surveyed ? bundles.slice(0, 1) : able) open(entry).expect(tokens);
    if (surveyed)
      for (const token of tokens) takeShard(nameOverviewShard(token, surveyed.shards)).catch(() => undefined);
    const { read, survey } = await reader;
    return surveyed ? survey(asked, surveyed, round) : read(asked, able);
  };
}
