import { pathOf } from '../storage/kept-box.ts';
import { STORED } from '../storage/stored-names.ts';
import { NARROW_WINDOW } from './narrow-window.ts';

/**
 * Writes the script that stands behind the choice of a wording: it chooses what the reader chose last, and in a narrow
 * window one wording instead of both. `base` ends in a slash. Without it both are shown.
 */
export function writeWordingScript(base: string): string {
  const path = pathOf(base);
  const name = `${STORED.words}${path === '/' ? '' : path}`;
  return (
    `{let k=${JSON.stringify(name)},m=matchMedia('${NARROW_WINDOW}').matches?'own':'both';` +
    // Elements with an id stand under it in the window: a reading page has room for no longer name.
    `try{m=localStorage[k]??m}catch{}m=self['in-'+m];` +
    `m&&(m.checked=1,m.closest('fieldset').onchange=e=>{try{localStorage[k]=e.target.value}catch{}})}`
  );
}
