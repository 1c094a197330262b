import { parse, type HTMLElement } from 'node-html-parser';
import type { CataloguedPlace } from '../domain/catalogued-place.ts';
import { foldText } from '../domain/fold-text.ts';
import { fact, findAmounts, findArticles, findPhones, findYears } from '../domain/search/facts.ts';

/** What a record needs to know of its place besides the text. */
export type Place = Omit<CataloguedPlace, 'documentTitle' | 'concepts'>;

/** One place as the index takes it: the address it leads to (without base) and an HTML page of its folded text. */
export type SearchRecord = { readonly url: string; readonly content: string };

const UNSEEN = 'script,style,svg,rt,rp,nav,.cite,.offer,.paper-only,.hidden,[popover],.number,.note-label';
const SHOWN = ['title', 'keyPoint', 'city', 'document', 'chapter'] as const;
const FILTERS = ['city', 'document'] as const;

/** Takes a built page and the places it holds; gives a record each. Throws when a place's `data-code` is not on the page. */
export function readRecords(html: string, places: readonly Place[]): readonly SearchRecord[] {
  const page = parse(html);
  return places.map((place) => {
    const element = page.querySelector(`[data-code="${place.code}"]`);
    if (!element) throw new Error(`${place.path} のページに番号 ${place.code} の節（data-code）がありません。`);
    return { url: place.path, content: writePage(place, readText(element)) };
  });
}

function writePage(place: Place, text: string): string {
  const facts = [
    fact.code(place.code),
    ...(place.article === undefined ? [] : [fact.article(place.article)]),
    ...findArticles(text).map(fact.mentionedArticle),
    ...findYears(text).map(fact.year),
    ...findPhones(text).map(fact.phone),
    ...findAmounts(text).map(fact.amount),
  ];
  const head = [
    ...SHOWN.map((name) => `<meta data-pagefind-meta="${name}[content]" content="${escape(place[name])}">`),
    ...place.defines.map(
      (term) => `<meta data-pagefind-filter="defines[content]" content="${escape(foldText(term))}">`,
    ),
    ...FILTERS.map((name) => `<meta data-pagefind-filter="${name}[content]" content="${escape(place[name])}">`),
  ];
  const fold = (value: string) => escape(foldText(value));
  return (
    `<!doctype html><html lang="ja"><head>${head.join('')}</head><body data-pagefind-body><h1>${fold(place.title)}</h1>` +
    `<p data-pagefind-weight="0.5">${fold(`${place.city} ${place.document} ${place.chapter}`)}</p>` +
    `<p data-pagefind-weight="2">${fold(place.keyPoint)}</p><p>${escape(text)}</p><p>${facts.join(' ')}</p></body></html>`
  );
}

function readText(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const node of copy.querySelectorAll(UNSEEN)) node.remove();
  for (const block of copy.querySelectorAll('p,li,td,th,h2,h3,h4,caption,dt,dd,div'))
    block.insertAdjacentHTML('beforeend', ' ');
  return foldText(copy.textContent);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
