import { parse, type HTMLElement } from 'node-html-parser';
import { cutPoint } from '../../domain/search/answer/tell-point.ts';
import { CALLED } from '../../domain/page/page-marks.ts';
import type { PlaceOnPage } from '../../domain/search/index/search-place.ts';
import { readText } from './read-text.ts';

/**
 * Finds a built page of the site's own as a place: one that says what else people call it. Others give undefined. What
 * a result tells is the first sentence that the page says of itself.
 */
export function findPage(html: string, path: string): PlaceOnPage | undefined {
  if (!html.includes(`name="${CALLED}"`)) return undefined;
  const page = parse(html);
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  return {
    kind: 'page',
    path,
    title,
    keyPoint: cutPoint(/^[^。]*。?/.exec(readMeta(page, 'description'))?.[0] ?? ''),
    cities: [],
    document: '',
    chapter: '',
    defines: [],
    names: [{ name: title, path }],
    selector: 'main',
  };
}

/** What people call a page besides its title. */
export function readCalled(page: HTMLElement): readonly string[] {
  return readMeta(page, CALLED).split(',').filter(Boolean);
}

/** What a page of the site's own is about: what it says of itself, and its headings, whose texts are others' places. */
export function readSubject(page: HTMLElement): string {
  return [readMeta(page, 'description'), ...page.querySelectorAll('main h2').map(readText)].join(' ');
}

function readMeta(page: HTMLElement, name: string): string {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
