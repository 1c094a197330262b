import styles from './search-box.css?inline';
import { OWN_CITY } from '../../../domain/page/page-marks.ts';
import { DIRECTORY } from '../../../domain/view/key-script.ts';
import { keepReply } from '../../files/early-replies.ts';
import { prepareSearch } from '../prepare-search.ts';
import { makeSearchBox } from './search-box.ts';

/**
 * From now on offers places under the search field of a page as one types. `base` ends in a slash; `asked` are the
 * replies to what the page asked for early, by their paths below it: what the search consists of, from a page of a city
 * with what it reads first, and its engine.
 */
export function openBox(
  field: HTMLInputElement,
  base: string,
  asked: readonly (readonly [string, Promise<Response>])[],
): void {
  if (!field.onfocus) return; // several letters may have asked for it while it came
  field.onfocus = field.oninput = null;
  delete field.form?.dataset['off'];
  for (const [path, reply] of asked) keepReply(base + (path.endsWith('.json') ? DIRECTORY : path), reply);
  // Fetched while the box is drawn and the reader types, not afterwards. A failure is met again, and told, when the
  // reader asks.
  prepareSearch(base).catch(() => undefined);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const city = document.querySelector(OWN_CITY)?.textContent.trim() ?? '';
  field.form?.append(makeSearchBox(field, base, city));
}
