// Runs in the browser because only it knows which sheets it holds; the home page fetches this only where it holds some.
import { withBase } from '../../domain/handbook/address.ts';
import { listLastSheets, type LastSheet, type SheetList } from '../../domain/sheet/last-sheets.ts';
import { prefixOf } from '../../domain/sheet/take-over.ts';
import { lasting } from '../storage/boxes.ts';
import { openBrowserShelf } from '../storage/browser-shelf.ts';
import { formatDate } from './hand-over.ts';

/**
 * Draws into a part of the page the sheets that this browser last wrote in, and hides it where there are none. Who
 * comes back by the browser's own button sees them as they are by then.
 */
export async function resumeSheets(part: HTMLElement, base: string, lists: readonly SheetList[]): Promise<void> {
  addEventListener('pageshow', ({ persisted }) => persisted && void draw(part, base, lists));
  await draw(part, base, lists);
}

async function draw(part: HTMLElement, base: string, lists: readonly SheetList[]): Promise<void> {
  const prefix = prefixOf(base);
  // What the quick storage holds is offered also where the database cannot be asked.
  const shelved = await openBrowserShelf(prefix)
    .list()
    .catch(() => []);
  const sheets = listLastSheets({ box: lasting, prefix, shelved }, lists);
  part.style.setProperty('--rows', String(sheets.length));
  const list = document.createElement('ul');
  list.className = 'plain';
  list.append(...sheets.map((sheet) => drawSheet(sheet, base)));
  part.lastElementChild?.replaceChildren(list);
  part.hidden = sheets.length === 0;
}

function drawSheet({ name, list, at, path }: LastSheet, base: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { textContent: name, href: withBase(base, path) });
  const about = Object.assign(document.createElement('small'), { textContent: `${list}・${formatDate(at)}` });
  const item = document.createElement('li');
  item.append(link, about);
  return item;
}
