import { address, cityData, OF_CITIES, withBase } from '../../domain/handbook/address.ts';
import { listTaken } from '../../domain/handbook/ids.ts';
import { ACCENT, CITATION, NOT_READ } from '../../domain/page/page-marks.ts';
import { LONG, makeFurigana, type FuriganaRun, type Readings } from '../../domain/japanese/furigana.ts';
import { NARROW_WINDOW } from '../../domain/view/narrow-window.ts';
import { fetchJson } from '../files/fetch-file.ts';

/** What gets none: no text, copied as it stands, or with readings already. */
const SKIPPED = `${NOT_READ},${CITATION},ruby`;
/** Within each of these a word is annotated once. */
const SCOPES = 'section,article,tbody,main';
/**
 * A word with its reading stays in one line, for a reading that is parted stands over the wrong signs. The reading of a
 * word that may be wider than a narrow window stands behind it; tables of short words have no room for any there.
 */
const STYLE =
  'rt{font-size:.5em;user-select:none;-webkit-user-select:none;letter-spacing:0}' +
  'ruby{ruby-align:space-around;white-space:nowrap}' +
  'ruby.long,ruby.long :is(rt,rp){display:inline;white-space:normal}ruby.long :is(rt,rp){font-size:.75em}' +
  `@media screen and ${NARROW_WINDOW}{.grid ruby{white-space:normal}.grid rt{display:none}}`;
/**
 * Takes the base of the site, ending in a slash; writes furigana into the page for reviewed words, those of the city
 * when the page is a city's, those of all cities where it is about several. Ids, links and the text under the readings
 * stay as they are. Where words cannot be fetched the page stays as it is, and also when they are not wanted any more
 * once the words have come.
 */
export async function addFurigana(base: string, isWanted = () => true): Promise<void> {
  const annotate = await loadFurigana(base);
  if (isWanted()) annotate(document.querySelector('main') ?? document.body);
}

/** Fetches the words of this page; gives what cuts a text into runs with and without readings. */
export async function loadWords(base: string): Promise<ReturnType<typeof makeFurigana>> {
  const lists = await Promise.all(
    ['furigana', nameOwnWords(base)].map((name) => fetchReadings(withBase(base, address.dataFile(`${name}.json`)))),
  );
  return makeFurigana(Object.assign({}, ...lists) as Readings);
}

/** Fetches the words of this page; gives what writes their readings into a part of it. */
export async function loadFurigana(base: string): Promise<(root: Element) => void> {
  const cut = await loadWords(base);
  const seen = new Map<Element | null, Set<string>>();
  return (root) => {
    showStyle();
    for (const text of listTexts(root)) {
      const scope = text.parentElement?.closest(SCOPES) ?? null;
      const known = seen.get(scope) ?? new Set();
      seen.set(scope, known);
      const runs = cut(text.data, known);
      if (runs.some(({ reading }) => reading !== undefined)) text.replaceWith(...runs.map(draw));
    }
  };
}

/** The list of the city's own words; on a page that is no city's, that of all cities. */
function nameOwnWords(base: string): string {
  // The page's public address, because a copy that is opened from a folder stands anywhere.
  const { pathname } = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
  const [first = ''] = pathname.slice(base.length).split('/');
  const isOfCity = document.documentElement.hasAttribute(ACCENT) && !listTaken('city').includes(first);
  return cityData.furigana(isOfCity ? first : OF_CITIES);
}

let style: CSSStyleSheet | undefined;

/** Says once how readings look. */
export function showStyle(): void {
  if (style) return;
  style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  document.adoptedStyleSheets.push(style);
}

/** Takes the furigana away again; the text is what it was. */
export function removeFurigana(): void {
  for (const ruby of document.querySelectorAll('ruby')) {
    const parent = ruby.parentNode;
    ruby.replaceWith(ruby.firstChild ?? '');
    parent?.normalize();
  }
}

function listTexts(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => {
    const skipped = text.parentElement?.closest(SKIPPED) ?? null;
    return skipped === null || !root.contains(skipped); // a part of a widget is what it was taken from
  });
}

function draw({ text, reading }: FuriganaRun): Node | string {
  if (reading === undefined) return text;
  const ruby = document.createElement('ruby');
  ruby.classList.toggle('long', text.length > LONG);
  // Only seen: a screen reader, which knows how the word is read or is told by its reader, would say it twice.
  const element = (name: string, textContent: string) =>
    Object.assign(document.createElement(name), { textContent, ariaHidden: 'true' });
  ruby.append(text, element('rp', '（'), element('rt', reading), element('rp', '）'));
  return ruby;
}

/** The readings a file of our own holds; none when it cannot be had or is not what it should be. */
async function fetchReadings(address: string): Promise<Readings> {
  const found = await fetchJson<object>(address).catch(() => ({}));
  const pairs = Object.entries(found ?? {}).filter(([, reading]) => typeof reading === 'string');
  return Object.fromEntries(pairs) as Readings;
}
