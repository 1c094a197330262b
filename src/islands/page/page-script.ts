// Runs in the browser because it answers what only a reader's hand or earlier choice asks for; no page fetches it
// before.
import { DO, EASY } from '../../domain/page/page-marks.ts';
import { parseView } from '../../domain/view/display-settings.ts';
import { copyBefore } from '../copy/copy-before.ts';
import { addFurigana } from '../furigana/add-furigana.ts';
import { printAs } from '../paper/print-as.ts';
import { tellFault } from './tell-fault.ts';
import { markHits } from '../search/mark-hits.ts';
import { seekAnchor } from './seek-anchor.ts';

/** What a button does, by the word it bears. */
const DEEDS: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
  print: () => printAs(undefined),
  large: () => printAs(parseView(document.documentElement.dataset['view'] ?? '').size),
  copy: copyBefore,
  amend: tellFault,
};

/**
 * Makes a page, once all of it is there, as its reader wants it: in easy Japanese, at what an old anchor
 * leads to, or else with hits of the search marked, then furigana. `base` ends in a slash.
 */
export async function arrive(base: string): Promise<void> {
  if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed));
  const { furigana, easy } = parseView(document.documentElement.dataset['view'] ?? '');
  if (easy && leadToEasy()) return;
  if (location.hash !== '' && !document.querySelector(':target') && (await seekAnchor(base))) return;
  markHits();
  if (furigana) await addFurigana(base);
}

/**
 * Opens the same in easy Japanese in place of a page that has it; says whether it does. Who asks for a spot of the page
 * or brings answers along wants this very page.
 */
function leadToEasy(): boolean {
  const link = location.hash || location.search ? null : document.querySelector<HTMLAnchorElement>(`a${EASY}`);
  if (link) location.replace(link.href);
  return link !== null;
}

/** Does what a pressed button says. A word nobody knows does nothing. */
export function press(button: HTMLElement): void {
  DEEDS[button.getAttribute(DO) ?? '']?.(button);
}
