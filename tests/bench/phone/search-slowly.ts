import type { PeerSearch } from '../peers/peer.ts';
import type { Served, SlowHost } from './slow-host.ts';
import { openWhole, SLOWER, withPhone } from './with-phone.ts';

/** What a first search cost: seconds from the focus until ten places are shown, and everything fetched for it. */
export type FirstSearch = Served & { readonly seconds: number };

const PLACES = 10;

/**
 * Takes a host, the path of a page on it, how one searches there and a word; on a phone that has just read the page and
 * has nothing under way, turns to the field, has the word in it at once, and waits for ten places. Throws when they do
 * not come.
 */
export function searchSlowly(host: SlowHost, path: string, search: PeerSearch, word: string): Promise<FirstSearch> {
  return withPhone(SLOWER, async ({ page }) => {
    await openWhole(page, `${host.url}${path}`);
    host.takeServed();
    const seconds = await page.evaluate(searchInPage, { ...search, word, places: PLACES });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    return { ...host.takeServed(), seconds };
  });
}

/** Runs in the page. */
async function searchInPage(how: PeerSearch & { readonly word: string; readonly places: number }): Promise<number> {
  const seen = <E extends Element>(selector: string) =>
    [...document.querySelectorAll<E>(selector)].filter((one) => one.getClientRects().length > 0);
  const wait = async (what: string, isThere: () => boolean) => {
    for (const begin = performance.now(); !isThere(); await new Promise((go) => setTimeout(go, 10)))
      if (performance.now() - begin > 40_000) throw new Error(`${what} does not come`);
  };
  const begin = performance.now();
  if (how.open) seen<HTMLElement>(how.open)[0]?.click();
  await wait(how.field, () => seen(how.field).length > 0);
  const [field] = seen<HTMLInputElement>(how.field);
  if (!field) throw new Error(`no ${how.field}`);
  field.focus();
  field.value = how.word;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: how.word }));
  await wait(`${how.places} × ${how.result}`, () => seen(how.result).length >= how.places);
  return (performance.now() - begin) / 1000;
}
