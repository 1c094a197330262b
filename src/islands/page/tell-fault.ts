import { retellReport } from '../../domain/handbook/site.ts';
import { CITATION, SECTION } from '../../domain/page/page-marks.ts';

/**
 * Takes the link that tells of a fault; follows it with what the reader speaks of filled in: the chosen words and the
 * section they stand in or, without any, the one on the screen, as it is cited, with its permanent number.
 */
export function tellFault(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const words = getSelection()?.toString() ?? '';
  const section = (words === '' ? undefined : findChosen()) ?? findShown();
  const cited = section?.querySelector(CITATION)?.textContent.trim();
  const what = cited ? `${cited}（番号${section?.dataset['code'] ?? ''}）` : `${document.title}　${location.href}`;
  location.href = retellReport(link.href, { what, words });
}

function findChosen(): HTMLElement | null | undefined {
  return getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>(SECTION);
}

/** The last section whose beginning lies above the middle of the screen. */
function findShown(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(SECTION)].findLast(
    (section) => section.getBoundingClientRect().top < innerHeight / 2,
  );
}
