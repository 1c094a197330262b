import type { Page } from 'playwright-core';
import { openPdf } from '../../../src/publish/pdf/inspect/read-pdf.ts';

/** Prints the page as it stands; gives how high most of its letters are on paper (points), and on how many pages. */
export async function measureLetters(page: Page): Promise<{ readonly points: number; readonly pages: number }> {
  const document = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const counts = new Map<number, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    for (const item of (await (await document.getPage(number)).getTextContent()).items) {
      if (!('str' in item)) continue;
      const height = Math.round(item.height * 10) / 10;
      counts.set(height, (counts.get(height) ?? 0) + item.str.length);
    }
  }
  const points = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return { points, pages };
}
