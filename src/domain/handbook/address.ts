/** Addresses of the search, apart from the others so that a first question need not fetch these. */
export const addressOfSearch = {
  search: () => '/search/',
  /** `from`: the city that comes first, empty for none; else it is told by the page that leads there. */
  searchFor: (query: string, from?: string) =>
    `/search/?q=${encodeURIComponent(query)}${from === undefined ? '' : `&from=${encodeURIComponent(from || 'all')}`}`,
  searchFile: (name: string) => `/pagefind/${name}`,
  /** What the search consists of, and what a question from a page of the city reads first. */
  searchStart: (city: string) => `/pagefind/start/${city}.json`,
} as const;

/**
 * Every address of the site. Addresses never change once published (README.md beside).
 * Paths start and end with a slash and hold no base; `withBase` adds the sub-path a host serves the site under.
 */
export const address = {
  home: () => '/',
  city: (city: string) => `/${city}/`,
  document: (document: string) => `/${document}/`,
  chapter: (document: string, chapter: string) => `/${document}/${chapter}/`,
  changes: (document: string) => `/${document}/changes/`,
  /** Where the anchors lead that earlier editions had at addresses without a date. */
  movedAnchors: (document: string) => `/data/moved/${document}.json`,
  printedDocument: (document: string) => `/${document}/print/`,
  article: (document: string, article: number) => `/${document}/art-${article}/`,
  projects: (city: string) => `/${city}/projects/`,
  schemes: (area?: string) => `/schemes/${area ? `${area}/` : ''}`,
  scheme: (city: string, scheme: string) => `/${city}/schemes/${scheme}/`,
  /** The days of a call, for calendars. */
  call: (scheme: string) => `${scheme}calendar.ics`,
  checklists: () => '/checklists/',
  checklist: (list: string) => `/checklists/${list}/`,
  agreements: () => '/agreements/',
  /** The drafts, with the form and what the wizard was told. */
  agreementFor: (form: string, answers: Iterable<readonly [string, string]>) =>
    `/agreements/?${new URLSearchParams([...answers, ['form', form]].map(([key = '', value = '']) => [key, value]))}`,
  /** The empty draft of a kind, for one form where it is named. */
  agreement: (kind: string, form?: string) => `/agreements/${[kind, form].filter(Boolean).join('/')}/`,
  wizard: () => '/choose/',
  /** The wizard at its first question, with a city chosen. */
  wizardIn: (city: string) => `/choose/?city=${city}&at=first`,
  aboutWizard: () => '/choose/about/',
  /** What only the wizard's result needs, fetched while questions are answered. */
  wizardResult: () => '/data/wizard.json',
  forms: () => '/forms/',
  form: (form: string) => `/forms/${form}/`,
  /** What stands at an address, in easy Japanese. */
  easy: (path: string) => `${path}easy/`,
  history: () => '/history/',
  short: (code: string) => `/n/${code}/`,
  booklet: () => '/booklet/',
  documentContents: (document: string) => `/data/contents/${document}.json`,
  ...addressOfSearch,
  /** What a city's documents answer, in so many parts. */
  answers: (city: string, part: number) => `/data/answers/${city}/${part}.json`,
  glossary: () => '/glossary/',
  concepts: () => '/compare/',
  /** Across the cities of one area, where the site has areas. */
  concept: (concept: string, area?: string) => `/compare/${concept}/${area ? `${area}/` : ''}`,
  gaps: (city: string) => `/compare/missing/${city}/`,
  data: () => '/data/',
  dataFile: (name: string) => `/data/${name}`,
  conceptTable: (concept: string, area?: string) => `/data/compare-${concept}${area ? `-${area}` : ''}.csv`,
  conceptRecords: (concept: string, area?: string) => `/data/compare-${concept}${area ? `-${area}` : ''}.json`,
  settings: () => '/settings/',
  offline: () => '/offline/',
  about: () => '/about/',
  accessibility: () => '/about/accessibility/',
  sources: () => '/about/sources/',
  licences: () => '/licences.txt',
  icon: () => '/favicon.svg',
  shareImage: (city: string | undefined) => `/share/${city ?? 'site'}.png`,
} as const;

/** Stands for a city in the name of what is of all cities; no city has it as id. */
export const OF_CITIES = 'cities';

/** The names below /data/, without their ending, of what is one city's alone. */
export const cityData = {
  furigana: (city: string) => `furigana-${city}`,
  projects: (city: string) => `projects-${city}`,
  changes: (city: string) => `changes-${city}`,
  citations: (city: string) => `citations-${city}`,
} as const;

/** The Atom feed of the editions of a city's documents, or of all. */
export function editionFeed(city?: string): string {
  return address.dataFile(`${city === undefined ? 'changes' : cityData.changes(city)}.xml`);
}

/** Takes an address and an anchor (or undefined); gives the address that leads to that place. */
export function withAnchor(path: string, anchor: string | undefined): string {
  return anchor ? `${path}#${anchor}` : path;
}

/**
 * Takes the base of the site ("/" or "/sub" or "/sub/") and a path that starts with a slash; gives the path to put in a
 * link.
 */
export function withBase(base: string, path: string): string {
  let end = base.length;
  while (base[end - 1] === '/') end -= 1;
  return base.slice(0, end) + path;
}

/** Takes the site's origin, its base and a path; gives the full address, for paper and machines. */
export function toFullAddress(site: string, base: string, path: string): string {
  return `${new URL(site).origin}${withBase(base, path)}`;
}
