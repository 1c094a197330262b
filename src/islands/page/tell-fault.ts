import { retellReport } from '../../domain/handbook/site.ts';
import { BESIDE, CITATION, CITE_OWN, SECTION } from '../../domain/page/page-marks.ts';

/**
 * Takes the link that tells of a fault; follows it with what the reader speaks of filled in: the chosen words and the
 * section they stand in or, without any, the one on the screen, as it is cited, with its permanent number.
 */
export function tellFault(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const words = getSelection()?.toString() ?? '';
  const at = words === '' ? undefined : getSelection()?.anchorNode?.parentElement;
  const section = at?.closest<HTMLElement>(SECTION) ?? findShown();
  const isOfficial = at ? at.closest(BESIDE) : document.querySelector('#in-official:checked');
  location.href = retellReport(link.href, { what: nameSection(section, isOfficial !== null), words });
}

/** As it is cited; where both wordings stand by the one that is meant: a passage of ours is no fault of the city's. */
function nameSection(section: HTMLElement | undefined, isOfficial: boolean): string {
  const citation = section?.querySelector(CITATION);
  const own = isOfficial ? null : citation?.getAttribute(CITE_OWN);
  const cited = own ?? citation?.textContent.trim();
  return cited ? `${cited}（番号${section?.dataset['code'] ?? ''}）` : `${document.title}　${location.href}`;
}

/** The last section whose beginning lies above the middle of the screen. */
function findShown(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(SECTION)].findLast(
    (section) => section.getBoundingClientRect().top < innerHeight / 2,
  );
}
