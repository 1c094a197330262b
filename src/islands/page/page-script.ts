// Runs in the browser because it answers what only a reader's hand or earlier choice asks for; no page fetches it
// before.
import { DO } from '../../domain/page/page-marks.ts';
import { parseView } from '../../domain/view/display-settings.ts';
import { copyBefore } from '../copy/copy-before.ts';
import { addFurigana } from '../furigana/add-furigana.ts';
import { printAs } from '../paper/print-as.ts';
import { tellFault } from './tell-fault.ts';
import { markHits } from '../search/mark-hits.ts';

/** What a button does, by the word it bears. */
const DEEDS: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
  print: () => printAs(undefined),
  large: () => printAs(parseView(document.documentElement.dataset['view'] ?? '').size),
  copy: copyBefore,
  amend: tellFault,
};

/**
 * Makes a page, once all of it is there, as its reader wants it: hits of the search marked, then furigana. `base` ends
 * in a slash.
 */
export async function arrive(base: string): Promise<void> {
  if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed));
  markHits();
  if (parseView(document.documentElement.dataset['view'] ?? '').furigana) await addFurigana(base);
}

/** Does what a pressed button says. A word nobody knows does nothing. */
export function press(button: HTMLElement): void {
  DEEDS[button.getAttribute(DO) ?? '']?.(button);
}
