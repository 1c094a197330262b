import { address, withBase } from '../../domain/handbook/address.ts';
import { NAME, POSITION, selectSection } from '../../domain/page/page-marks.ts';
import { fetchPage } from './fetch-page.ts';

/** A section of the site, with the page it stands on: what a booklet is put together from. */
export type LoadedSection = {
  readonly code: string;
  /** Path of its page, with the base. */
  readonly path: string;
  /** The page; nothing in it may be changed. */
  readonly page: Document;
  /** The styles of its page, as text. */
  readonly styles: readonly string[];
  /** The section in the page. */
  readonly element: Element;
  readonly title: string;
  /** City, document and chapter. */
  readonly position: string;
};

/**
 * Takes the site's base and a section's permanent number; gives the section, or undefined when no section bears the
 * number. The number's own page says where the section stands, so that no list of all sections is needed. Rejects when
 * the network fails.
 */
export async function loadSection(base: string, code: string): Promise<LoadedSection | undefined> {
  const forward = await fetchPage(withBase(base, address.short(code)));
  const link = forward?.document.querySelector('main a')?.getAttribute('href');
  if (!link) return undefined;
  const { pathname } = new URL(link, location.href);
  const found = await fetchPage(pathname);
  const page = found?.document;
  const element = page?.querySelector(selectSection(code));
  if (!page || !element) return undefined;
  const title = element.getAttribute(NAME) ?? '';
  const position = element.closest(`[${POSITION}]`)?.getAttribute(POSITION) ?? '';
  return { code, path: pathname, page, styles: found.styles, element, title, position };
}

/** The words of an element, without the spaces of its markup. */
export function readWords(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
