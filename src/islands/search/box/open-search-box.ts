import styles from './search-box.css?inline';
import { OWN_CITY } from '../../../domain/page/page-marks.ts';
import { EARLY_FILES } from '../../../domain/view/key-script.ts';
import { keepReply } from '../../files/early-replies.ts';
import { prepareSearch } from '../prepare-search.ts';
import { makeSearchBox } from './search-box.ts';

/**
 * From now on offers places under the search field of a page as one types. `base` ends in a slash; `asked` are the
 * replies to the files that the page asked for early.
 */
export function openBox(field: HTMLInputElement, base: string, asked: readonly Promise<Response>[]): void {
  if (!field.onfocus) return; // several letters may have asked for it while it came
  field.onfocus = field.oninput = null;
  delete field.form?.dataset['off'];
  asked.forEach((reply, at) => keepReply(`${base}${EARLY_FILES[at]}`, reply));
  // Fetched while the box is drawn and the reader types, not afterwards. A failure is met again, and told, when the
  // reader asks.
  prepareSearch(base).catch(() => undefined);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const city = document.querySelector(OWN_CITY)?.textContent.trim() ?? '';
  field.form?.append(makeSearchBox(field, base, city));
}
