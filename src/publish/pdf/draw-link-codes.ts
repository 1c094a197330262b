import type { Page } from 'playwright-core';
import { renderSVG } from 'uqr';
import { NOTE_ADDRESS } from '../../domain/page/page-marks.ts';

/**
 * Takes a page in the browser; draws beside every note that leads out of the site the QR code of its address. Paper of
 * one's own browser goes without: the codes would weigh on every reader.
 */
export async function drawLinkCodes(page: Page): Promise<void> {
  const addresses = await page.evaluate(
    (notes) => [...document.querySelectorAll(notes)].map((address) => address.textContent.trim()),
    NOTE_ADDRESS,
  );
  const home = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '');
  const codes = addresses.map((address) =>
    leadsOut(address, home) ? renderSVG(address, { ecc: 'M', border: 4 }) : '',
  );
  await page.evaluate(
    ([notes, drawings]) => {
      document.querySelectorAll(notes).forEach((address, at) => {
        if (!drawings[at]) return;
        address.insertAdjacentHTML('afterend', drawings[at]);
        address.closest('li')?.classList.add('coded');
      });
    },
    [NOTE_ADDRESS, codes] as const,
  );
}

/** Takes an address and the page it stands on; tells whether it leads to another host. */
export function leadsOut(address: string, home: string): boolean {
  return URL.canParse(address) && new URL(address).origin !== (URL.canParse(home) ? new URL(home).origin : '');
}
