import {
  ACCENT,
  BESIDE,
  CITATION,
  NOT_TEXT,
  NOTE_ADDRESS,
  NOTE_MARK,
  NOTE_TITLE,
  NOTED_LINK,
  OFFICIAL,
  PROVENANCE,
  TERM,
} from '../../domain/page/page-marks.ts';
import { WORDINGS, type Wording } from '../../domain/handbook/wording.ts';
import { readWords, type LoadedSection } from './load-section.ts';
import { nameInBooklet, renameIds } from './rename-ids.ts';

/** A section as it stands in a booklet. */
export type BookletSection = {
  readonly code: string;
  readonly title: string;
  readonly position: string;
  readonly citation: string;
  readonly wordings: readonly Wording[];
  /** The colour of its city, by name. */
  readonly accent: string;
  readonly element: Element;
};

/** Where a numbered link leads, for paper. */
export type BookletNote = { readonly title: string; readonly address: string };

export type Booklet = {
  readonly sections: readonly BookletSection[];
  readonly notes: readonly BookletNote[];
  /** The editor's notes that the sections only mark, in the order of the marks. */
  readonly editorNotes: readonly Element[];
  /** What the marked terms mean, each meaning once. */
  readonly meanings: readonly Element[];
  /** Where each document comes from, each once. */
  readonly provenances: readonly Element[];
  /** The styles of the pages the sections were taken from. */
  readonly styles: readonly string[];
};

/**
 * Takes sections in the reader's order; gives the booklet made of them. The pages they were taken from stay as they
 * are.
 */
export function assembleBooklet(sections: readonly LoadedSection[]): Booklet {
  const targets = mapTargets(sections);
  const notes: BookletNote[] = [];
  const meanings = new Map<string, Element>();
  const placed = sections.map((section): BookletSection => {
    const element = document.importNode(section.element, true);
    const hasBoth = element.querySelector(BESIDE) !== null;
    // Of both the reader may print either: neither is cited for the other.
    const citation = hasBoth ? '' : readWords(element.querySelector(CITATION));
    for (const unneeded of element.querySelectorAll(NOT_TEXT)) unneeded.remove();
    numberLinks(element, section, targets, listNotes(section, section.element), notes);
    takeMeanings(element, section, targets, meanings);
    for (const mark of element.querySelectorAll(NOTE_MARK)) openNote(mark, section);
    showHeading(element, section);
    renameIds(element, section.code);
    const accent = section.page.documentElement.getAttribute(ACCENT) ?? '';
    const wordings: readonly Wording[] = hasBoth ? WORDINGS : [element.hasAttribute(OFFICIAL) ? 'official' : 'own'];
    return {
      code: section.code,
      title: section.title,
      position: section.position,
      citation,
      wordings,
      accent,
      element,
    };
  });
  // Paper numbers their links behind those of the whole text, as it shows them there.
  const editorNotes = sections.flatMap((section) =>
    listEditorNotes(section).map((original) => {
      const element = document.importNode(original, true);
      numberLinks(element, section, targets, listNotes(section, original), notes);
      takeMeanings(element, section, targets, meanings);
      for (const button of element.querySelectorAll(`[popovertarget="${original.id}"]`)) openNote(button, section);
      element.id = nameInBooklet(section.code, original.id);
      return element;
    }),
  );
  const pages = [...new Set(sections.map(({ page }) => page))];
  return {
    sections: placed,
    notes,
    editorNotes,
    meanings: [...meanings.values()],
    provenances: listOnce(pages.flatMap((page) => [...page.querySelectorAll(PROVENANCE)])),
    styles: [...new Set(sections.flatMap(({ styles }) => styles))],
  };
}

/** Every place inside the chosen sections, by its address, with its id in the booklet. */
function mapTargets(sections: readonly LoadedSection[]): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ code, path, element }) => [
      ...[...element.querySelectorAll('[id]')].map(({ id }) => [`${path}#${id}`, nameInBooklet(code, id)] as const),
      [element.id ? `${path}#${element.id}` : path, `s${code}`] as const,
    ]),
  );
}

/** The page's own list of link targets is in the order of its numbered links. */
function listNotes({ page }: LoadedSection, part: Element): readonly BookletNote[] {
  const all = [...page.querySelectorAll(NOTED_LINK)];
  const titles = [...page.querySelectorAll(NOTE_TITLE)];
  const addresses = [...page.querySelectorAll(NOTE_ADDRESS)];
  return [...part.querySelectorAll(NOTED_LINK)].map((link) => {
    const at = all.indexOf(link);
    return { title: readWords(titles[at]), address: readWords(addresses[at]) };
  });
}

/** Links between chosen sections lead inside the booklet; the others get a number and a note, in their order. */
function numberLinks(
  element: Element,
  section: LoadedSection,
  targets: ReadonlyMap<string, string>,
  known: readonly BookletNote[],
  notes: BookletNote[],
): void {
  const noted = [...element.querySelectorAll(NOTED_LINK)];
  for (const link of element.querySelectorAll('a[href]:not([href^="tel:"], [href^="mailto:"])')) {
    const inside = relink(link, section, targets);
    const at = noted.indexOf(link);
    link.classList.toggle('noted', !inside);
    if (inside) continue;
    const address = new URL(link.getAttribute('href') ?? '', readOrigin(section.page)).href;
    notes.push(known[at] ?? { title: readWords(link), address });
  }
}

/** Sets a link's address as seen from the booklet; says whether it leads inside it. */
function relink(link: Element, { path }: LoadedSection, targets: ReadonlyMap<string, string>): boolean {
  const url = new URL(link.getAttribute('href') ?? '', new URL(path, location.href));
  // Not by the origin: pages opened from a folder have none.
  if (url.protocol !== location.protocol || url.host !== location.host) return false;
  const target = targets.get(`${url.pathname}${decodeURIComponent(url.hash)}`);
  link.setAttribute('href', target === undefined ? `${url.pathname}${url.search}${url.hash}` : `#${target}`);
  return target !== undefined;
}

/** What the marks of a section open on its page. */
function listEditorNotes({ page, element }: LoadedSection): readonly Element[] {
  return [...element.querySelectorAll(NOTE_MARK)].flatMap(
    (mark) => page.getElementById(mark.getAttribute('popovertarget') ?? '') ?? [],
  );
}

/** Lets a button open or close a note by the name that it has in the booklet. */
function openNote(button: Element, { code }: LoadedSection): void {
  button.setAttribute('popovertarget', nameInBooklet(code, button.getAttribute('popovertarget') ?? ''));
}

/** What the terms of a section mean; a term that two cities define stands twice, the same meaning once. */
function takeMeanings(
  element: Element,
  section: LoadedSection,
  targets: ReadonlyMap<string, string>,
  meanings: Map<string, Element>,
): void {
  for (const button of element.querySelectorAll(`${TERM}:not(${NOTE_MARK})`)) {
    const original = section.page.getElementById(button.getAttribute('popovertarget') ?? '');
    if (!original) continue;
    const words = readWords(original);
    const meaning = meanings.get(words) ?? document.importNode(original, true);
    if (!meanings.has(words)) {
      meaning.id = `term-${meanings.size + 1}`;
      meaning.classList.remove('screen-only');
      for (const opener of meaning.querySelectorAll('[popovertarget]'))
        opener.setAttribute('popovertarget', meaning.id);
      for (const link of meaning.querySelectorAll('a[href]')) relink(link, section, targets);
      meanings.set(words, meaning);
    }
    button.setAttribute('popovertarget', meaning.id);
  }
}

/** A heading that its page hides because the chapter says it already, or that stands outside the section, is shown. */
function showHeading(element: Element, { title }: LoadedSection): void {
  const heading = element.querySelector('h2');
  if (heading) heading.classList.remove('hidden');
  else element.prepend(Object.assign(document.createElement('h2'), { textContent: title }));
}

/** The public origin of the site, as the page itself says it. */
function readOrigin(page: Document): string {
  return page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href;
}

function listOnce(elements: readonly Element[]): readonly Element[] {
  const once = new Map(elements.map((element) => [readWords(element), element]));
  return [...once.values()].map((element) => document.importNode(element, true));
}
