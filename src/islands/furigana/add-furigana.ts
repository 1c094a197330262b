import { address, cityData, withBase } from '../../domain/handbook/address.ts';
import { ACCENT, CITATION, NOT_READ } from '../../domain/page/page-marks.ts';
import { makeFurigana, type FuriganaRun, type Readings } from '../../domain/japanese/furigana.ts';
import { fetchJson } from '../files/fetch-file.ts';

/** What gets none: no text, copied as it stands, or with readings already. */
const SKIPPED = `${NOT_READ},${CITATION},ruby`;
/** Within each of these a word is annotated once. */
const SCOPES = 'section,article,tbody,main';
const STYLE =
  'rt{font-size:.5em;user-select:none;-webkit-user-select:none;letter-spacing:0}ruby{ruby-align:space-around}';

/**
 * Takes the base of the site, ending in a slash; writes furigana into the page for reviewed words, those of the city
 * when the page is a city's. Ids, links and the text under the readings stay as they are. Where words cannot be fetched
 * the page stays as it is, and also when they are not wanted any more once the words have come.
 */
export async function addFurigana(base: string, isWanted = () => true): Promise<void> {
  // The page's public address, because a copy that is opened from a folder stands anywhere.
  const { pathname } = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
  const city = document.documentElement.hasAttribute(ACCENT) ? [pathname.slice(base.length).split('/')[0] ?? ''] : [];
  const names = ['furigana', ...city.map(cityData.furigana)];
  const lists = await Promise.all(names.map((name) => fetchReadings(withBase(base, address.dataFile(`${name}.json`)))));
  if (!isWanted()) return;
  const cut = makeFurigana(Object.assign({}, ...lists) as Readings);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const seen = new Map<Element | null, Set<string>>();
  for (const text of listTexts()) {
    const scope = text.parentElement?.closest(SCOPES) ?? null;
    const known = seen.get(scope) ?? new Set();
    seen.set(scope, known);
    const runs = cut(text.data, known);
    if (runs.some(({ reading }) => reading !== undefined)) text.replaceWith(...runs.map(draw));
  }
}

/** Takes the furigana away again; the text is what it was. */
export function removeFurigana(): void {
  for (const ruby of document.querySelectorAll('ruby')) {
    const parent = ruby.parentNode;
    ruby.replaceWith(ruby.firstChild ?? '');
    parent?.normalize();
  }
}

function listTexts(): readonly Text[] {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => !text.parentElement?.closest(SKIPPED));
}

function draw({ text, reading }: FuriganaRun): Node | string {
  if (reading === undefined) return text;
  const ruby = document.createElement('ruby');
  const element = (name: string, content: string) =>
    Object.assign(document.createElement(name), { textContent: content });
  ruby.append(text, element('rp', '（'), element('rt', reading), element('rp', '）'));
  return ruby;
}

/** The readings a file of our own holds; none when it cannot be had or is not what it should be. */
async function fetchReadings(address: string): Promise<Readings> {
  const found = await fetchJson<object>(address).catch(() => ({}));
  const pairs = Object.entries(found ?? {}).filter(([, reading]) => typeof reading === 'string');
  return Object.fromEntries(pairs) as Readings;
}
