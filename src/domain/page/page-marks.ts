// The contract between the components, which set these marks, and whoever reads built pages: search, Markdown twins,
// PDFs, booklets, marked hits and furigana. What is text and what stands beside it is said here and nowhere else.

/** Beside the text: an offer, a tool. No reader takes it for text, and paper does not show it. */
export const ASIDE = '[data-aside]';
/** Shown on screens and not on paper. */
export const SCREEN_ONLY = '.screen-only';
/** Shown on paper and not on screens. */
export const PAPER_ONLY = '.paper-only';
/** Heard and not seen, on screen and on paper. */
export const HEARD_ONLY = '.hidden';
/** Shown when it is asked for: what a term means. Paper lists it. */
export const ON_DEMAND = '[popover]';
/** Stands before a text and is none of its words: the number of a paragraph, the name of a note. */
export const SIGN = '[data-sign]';
/** Of these, the number of a paragraph of an article: the only one of its article is shown nowhere. */
export const PARAGRAPH_NUMBER = `a${SIGN}`;
/** A space to fill in by hand. */
export const BLANK = '[data-blank]';
/** The citation of a section or a document: copied as it stands. */
export const CITATION = '[data-cite]';
/** On a citation of a city's words: how ours beside them are named. */
export const CITE_OWN = 'data-cite-own';
/** A word that asks for its meaning: the only button that is text. */
export const TERM = '.term';
/** Of these, what stands for an editor's note and opens it; paper numbers both. */
export const NOTE_MARK = '.note-mark';
/** A link that paper gives a number; its note, by the same number, says where it leads. */
export const NOTED_LINK = 'a.noted';
export const NOTE_TITLE = '.notes .to';
export const NOTE_ADDRESS = '.notes .address';
/** What paper begins with, and the short address in it. */
export const TITLE_BLOCK = '.block';
export const BLOCK_ADDRESS = '.block .address';
/** The contents of a whole document, which are printed; any other nav is for screens. */
export const CONTENTS = 'nav.contents';
/** Where a document comes from. */
export const PROVENANCE = '[data-provenance]';
/** A section or list of projects, by its permanent number. */
export const SECTION = '[data-code]';
/** A heading that only says again what stands above it: heard and not seen. */
export const REPEATED = '.repeated';
/** On a section whose text is its city's own, to the character. */
export const OFFICIAL = 'data-official';
/** A city's words for a section whose text is ours, inside that section; and what stands there for both wordings. */
export const BESIDE = '[data-beside]';
/** What stands for one of two wordings, and falls away where only the other is printed: texts, notes behind them. */
export const IN_WORDING = {
  own: '.facing > .own, .notes .in-own',
  official: '.facing > .official, .notes .in-official',
} as const;
/** Lists of notes behind a text. */
export const NOTES = '.notes';
/** On a section: its name. */
export const NAME = 'data-title';
/** On a section or around it: city, document and chapter. */
export const POSITION = 'data-position';
/** On the link from a text to the same in easy Japanese. */
export const EASY = '[data-easy]';
/** On what is a city's, perhaps the whole page: the name of its colour. */
export const ACCENT = 'data-accent';
/** On what is one city's in a comparison, by its id: what a reader may leave out. */
export const CITY = 'data-city';
/** In the head of what is one city's page: its name. */
export const OWN_CITY = 'header .plate';
/** On the style of the margins of this one page's paper. */
export const MARGINS = 'data-margins';

/** The name of the meta in the head of a page that is found by its title; its content is what else people call it. */
export const CALLED = 'keywords';

/** On a button: what the page's script does when it is pressed. Without script such a button is not shown. */
export const DO = 'data-do';

/** What is no text whoever reads: the page's machinery, its tools and all that stands beside the text. */
export const NOT_TEXT = `script,style,noscript,template,form,astro-island,button:not(${TERM}),${ASIDE}`;
/**
 * What one who looks at a screen does not read as running text: besides, drawings, lists of links, and what is not seen
 * there.
 */
export const NOT_READ = `${NOT_TEXT},svg,nav,rt,rp,${PAPER_ONLY},${HEARD_ONLY}`;
/** What paper does not show. */
export const NOT_PRINTED = `${NOT_TEXT},${SCREEN_ONLY},${HEARD_ONLY}`;

/** Finds a section on its page. */
export function selectSection(code: string): string {
  return `[data-code="${code}"]`;
}
