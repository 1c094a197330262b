/**
 * Every name under which the site keeps something in a reader's browser: whoever clears, moves or explains what is kept
 * finds all of it here. What stands under a name today must be found under it tomorrow. A name that ends in a slash
 * begins the names of many.
 */
export const STORED = {
  /** How the reader wants pages to look; read by every page. */
  view: 'kyodo.view',
  /** Which wording is read where a city's words lie beside ours. */
  words: 'kyodo.words',
  /** The words to mark on the page that a search opens; only as long as the tab. */
  hits: 'kyodo.hits',
  /** The sections chosen for a booklet, those of them that an address chose, those chosen before, and its title. */
  booklet: 'kyodo.booklet',
  openedBooklet: 'kyodo.booklet.opened',
  earlierBooklet: 'kyodo.booklet.earlier',
  bookletTitle: 'kyodo.booklet.title',
  /** Begins the names of sheets of a handbook at the root of its host, and of one under a path, which follows. */
  sheetsAtRoot: 'kyodo-handbook/',
  sheetsUnderPath: 'kyodo-handbook:',
  /**
   * After that: filled sheets, this device's writers in them, texts that could not be read, the bin of earlier
   * editions, and what was told or said once, such as whose part of a sheet is filled in here.
   */
  sheets: 'sheet/',
  ownWriters: 'own/',
  unreadableSheets: 'unreadable/',
  deletedSheets: 'deleted/',
  notes: 'noted/',
  /** What a city drafts beside a comparison, by concept and row. */
  drafts: 'draft/',
  /** Written and taken away at once, to see whether the browser keeps anything. */
  probe: 'kyodo-handbook/probe',
  /** The caches that hold the site for reading offline; an address and an id follow. */
  offlineCopies: 'kyodo-edition ',
} as const;
