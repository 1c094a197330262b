import type { Page } from 'playwright-core';
import { CONTENTS } from '../../domain/page/page-marks.ts';
import { openPdf } from './inspect/read-pdf.ts';

/** Takes a PDF; gives the page, counted from 1, on which the target of each of its links stands. */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await openPdf(pdf);
  const targets = Object.entries(await document.getDestinations());
  const found = await Promise.all(
    targets.map(async ([id, destination]) => {
      const target: unknown = destination[0];
      const isPage = typeof target === 'object' && target !== null && 'num' in target && 'gen' in target;
      return isPage
        ? [[decodeURIComponent(id), 1 + (await document.getPageIndex(target as { num: number; gen: number }))] as const]
        : [];
    }),
  );
  await document.loadingTask.destroy();
  return new Map(found.flat());
}

/**
 * Takes a page in the browser and where its headings stand on paper; writes the numbers behind the lines of its
 * contents. Gives whether it has contents.
 */
export function numberContents(page: Page, targets: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate(
    ([contents, numbers]) => {
      const links = document.querySelectorAll<HTMLAnchorElement>(`${contents} a[href^="#"]`);
      for (const link of links) {
        const number = numbers[decodeURIComponent(link.hash.slice(1))];
        const shown = link.querySelector('.pg') ?? link.appendChild(document.createElement('span'));
        shown.className = 'pg';
        shown.textContent = number === undefined ? '' : String(number);
      }
      return links.length > 0;
    },
    [CONTENTS, Object.fromEntries(targets)] as const,
  );
}
