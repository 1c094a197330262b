import { h, render } from 'preact';
import styles from './search-box.css?inline';
import { SearchBox } from './SearchBox.tsx';
import { prepareSearch } from './use-search.ts';

/** Takes the search field of a page and the base of the site; from now on places are offered under the field as one types. */
export function openSearchBox(field: HTMLInputElement, base: string): void {
  // Fetched while the box is drawn and the reader types, not afterwards. A failure is met again, and told, when the reader asks.
  prepareSearch(base).catch(() => undefined);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  field.form?.append(box);
  render(h(SearchBox, { field, base }), box);
}
