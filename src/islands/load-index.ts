import { planQuery, type QueryPlan } from '../domain/search/plan-query.ts';
import { rankHits, type KnownSections } from '../domain/search/rank-hits.ts';
import { findNearWords } from '../domain/search/find-near-words.ts';
import { foldSearchWords, type SearchWords } from '../domain/search/search-words.ts';

/** Fewer sections than this, and words that are only near are asked for too. */
const FEW = 5;

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

/** `words` are those to mark in the results; `near` those to try when nothing was found. */
export type SearchAnswer = {
  readonly count: number;
  readonly sections: readonly FoundSection[];
  readonly words: readonly string[];
  readonly near: readonly string[];
};

type Fragment = { readonly raw_url?: string; readonly url: string; readonly meta: Readonly<Record<string, string>> };
type Hit = { readonly id: string; readonly score: number; readonly data: () => Promise<Fragment> };
type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;
type Pagefind = {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (
    text: string | null,
    options: { readonly filters: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
};
type PagefindModule = { createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind };

/**
 * Loads Pagefind and the words of the site from the site's own folder, side by side; gives a function that answers a request.
 * `total` is the number of sections in the index. Rejects when the index cannot be fetched.
 */
export async function loadIndex(base: string, total: number): Promise<Ask> {
  const root = base.replace(/\/$/, '');
  const folder = `${root}/pagefind/`;
  const [module, words] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    fetchWords(`${root}/data/search-words.json`),
  ]);
  const pagefind = createInstance(module);
  await pagefind.options({ ranking: { pageLength: 0.5, metaWeights: { title: 2 } } });
  return async (request) => {
    const found = await answer(pagefind, words, total, request);
    // Pagefind keeps silent about a part of the index it cannot fetch; "not found" must not mean "not reached".
    if (found.count === 0) await fetch(`${folder}pagefind-entry.json`, { method: 'HEAD', cache: 'no-store' });
    return found;
  };
}

/**
 * An instance of our own: after a failure the next one starts anew, where Pagefind's shared one stays broken. It takes the
 * language from the page at this very moment; for Japanese it would let the browser cut our tokens anew, each browser in its
 * own way. Told another language, it asks for them as they are.
 */
function createInstance({ createInstance: create }: PagefindModule): Pagefind {
  const { lang } = document.documentElement;
  document.documentElement.lang = 'en';
  try {
    return create({ noWorker: true, baseUrl: '/' });
  } finally {
    document.documentElement.lang = lang;
  }
}

async function fetchWords(url: string): Promise<SearchWords> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return foldSearchWords(await reply.json());
}

async function answer(
  pagefind: Pagefind,
  words: SearchWords,
  total: number,
  { query, city, most }: SearchRequest,
): Promise<SearchAnswer> {
  const filters: Filters = city === '' ? {} : { city };
  const hits = new Map<string, Hit>();
  const first = planQuery(query, words, false);
  const ranked = await rank(pagefind, first, total, filters, hits);
  // Words that are only near are asked for when the words themselves lead to little.
  const plan = ranked.length < FEW ? planQuery(query, words, true) : first;
  const all = plan === first ? ranked : await rank(pagefind, plan, total, filters, hits);
  const sections = await Promise.all(
    all.slice(0, most).map(async ({ id, jump }) => {
      const fragment = await hits.get(id)?.data();
      return fragment ? [readSection(fragment, jump, plan)] : [];
    }),
  );
  const asked = plan.parts.flatMap((part) => part.words);
  const near = all.length === 0 ? findNearWords(query, words, 5) : [];
  return { count: all.length, sections: sections.flat(), words: asked, near };
}

/** Asks the index for every token of a plan and ranks what it knows; remembers the hits, whose text is fetched later. */
async function rank(pagefind: Pagefind, plan: QueryPlan, total: number, filters: Filters, hits: Map<string, Hit>) {
  const tokens = [...new Set(plan.parts.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.tokens)))];
  const answers = await Promise.all(
    tokens.map(async (token) => {
      const { results } = await pagefind.search(token, { filters });
      for (const hit of results) hits.set(hit.id, hit);
      return [token, new Map(results.map(({ id, score }) => [id, score]))] as const;
    }),
  );
  return rankHits(plan, new Map(answers), total, await lookUp(pagefind, plan));
}

/** Asks the index which sections belong to the cities that were named, and which define the one word that was asked. */
async function lookUp(pagefind: Pagefind, { cities, definitionOf }: QueryPlan): Promise<KnownSections> {
  const listIds = async (filters: Filters) =>
    new Set((await pagefind.search(null, { filters })).results.map(({ id }) => id));
  const none: ReadonlySet<string> = new Set();
  return {
    inCities: cities.length > 0 ? await listIds({ city: { any: cities } }) : none,
    defining: definitionOf === undefined ? none : await listIds({ defines: definitionOf }),
  };
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
