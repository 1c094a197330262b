import { planQuery, type QueryPlan } from '../domain/search/plan-query.ts';
import { rankHits } from '../domain/search/rank-hits.ts';

/** What a result shows; `path` is without base and may carry the anchor of a paragraph. */
export type FoundSection = {
  readonly path: string;
  readonly title: string;
  readonly keyPoint: string;
  readonly city: string;
  readonly document: string;
  readonly chapter: string;
  readonly jump: boolean;
};

/** What is asked: the words, the name of one city or nothing for all, and how many sections to show. */
export type SearchRequest = { readonly query: string; readonly city: string; readonly most: number };

export type Ask = (request: SearchRequest) => Promise<SearchAnswer>;

export type SearchAnswer = { readonly count: number; readonly sections: readonly FoundSection[] };

type Fragment = { readonly raw_url?: string; readonly url: string; readonly meta: Readonly<Record<string, string>> };
type Hit = { readonly id: string; readonly score: number; readonly data: () => Promise<Fragment> };
type Pagefind = {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (
    text: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
};
type PagefindModule = { createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind };

/**
 * Loads Pagefind from the site's own folder; gives a function that answers a request.
 * `total` is the number of sections in the index. Rejects when the index cannot be fetched.
 */
export async function loadIndex(base: string, total: number): Promise<Ask> {
  const folder = `${base.replace(/\/$/, '')}/pagefind/`;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // An instance of our own: after a failure the next one starts anew, where Pagefind's shared one stays broken.
  const pagefind = createInstance({ noWorker: true, baseUrl: '/' });
  await pagefind.options({ ranking: { pageLength: 0.5, metaWeights: { title: 2 } } });
  return async ({ query, city, most }) => {
    const found = await answer(pagefind, planQuery(query), city, total, most);
    // Pagefind keeps silent about a part of the index it cannot fetch; "not found" must not mean "not reached".
    if (found.count === 0) await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
    return found;
  };
}

async function answer(
  pagefind: Pagefind,
  plan: QueryPlan,
  city: string,
  total: number,
  most: number,
): Promise<SearchAnswer> {
  const filters: Readonly<Record<string, string>> = city === '' ? {} : { city };
  const hits = new Map<string, Hit>();
  const answers = await Promise.all(
    plan.terms.map(async (term) => {
      const { results } = await pagefind.search(term.text, { filters });
      for (const hit of results) hits.set(hit.id, hit);
      return { term, hits: results };
    }),
  );
  const ranked = rankHits(answers, total);
  const sections = await Promise.all(
    ranked.slice(0, most).map(async ({ id, jump }) => {
      const fragment = await hits.get(id)?.data();
      return fragment ? [readSection(fragment, jump, plan)] : [];
    }),
  );
  return { count: ranked.length, sections: sections.flat() };
}

function readSection({ raw_url, url, meta }: Fragment, jump: boolean, { place }: QueryPlan): FoundSection {
  const path = raw_url ?? url;
  const inside = jump && place?.paragraph && path.endsWith(`#art-${place.article}`);
  const anchor = inside ? `-p${place.paragraph}${place.item ? `-i${place.item}` : ''}` : '';
  const read = (name: string) => meta[name] ?? '';
  return {
    path: `${path}${anchor}`,
    title: read('title'),
    keyPoint: read('keyPoint'),
    city: read('city'),
    document: read('document'),
    chapter: read('chapter'),
    jump,
  };
}
