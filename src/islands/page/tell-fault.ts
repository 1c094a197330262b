import { retellReport } from '../../domain/handbook/site.ts';
import { CITATION } from '../../domain/page/page-marks.ts';

/**
 * Takes the link that tells of a fault; follows it with what the reader speaks of filled in: the chosen words and the
 * section they stand in or, without any, the one on the screen, as it is cited, with its permanent number.
 */
export function tellFault(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  const chosen = getSelection();
  const words = chosen?.toString() ?? '';
  const from = words === '' ? undefined : (chosen?.anchorNode?.parentElement ?? undefined);
  const section = from?.closest<HTMLElement>('section[data-code]') ?? findShown();
  const cited = section?.querySelector(CITATION)?.textContent.trim();
  const what = section && cited ? `${cited}（番号${section.dataset['code'] ?? ''}）` : nameHere();
  location.href = retellReport(link.href, { what, words });
}

/** The last section whose beginning lies above the middle of the screen. */
function findShown(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('section[data-code]')].findLast(
    (section) => section.getBoundingClientRect().top < innerHeight / 2,
  );
}

function nameHere(): string {
  return `${document.title}　${location.href}`;
}
