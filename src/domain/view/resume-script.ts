import { LAST_SHEETS, type SheetList } from '../sheet/last-sheets.ts';
import { prefixOf } from '../sheet/take-over.ts';
import { STORED } from '../storage/stored-names.ts';
import { ON_THE_WEB } from './key-script.ts';

type Options = {
  /** The base of the site, ending in a slash. */
  readonly base: string;
  /** What draws the sheets, by its name in _astro, without ending. */
  readonly script: string;
  /** The id of the part of the page that waits for them, hidden. */
  readonly part: string;
  readonly lists: readonly SheetList[];
};

/**
 * Writes the script of the home page that asks, before anything below is drawn, whether this browser holds sheets. If
 * so it keeps their room free, so that nothing moves when they are drawn, and loads what draws them; where only the
 * database can tell, that is asked first. Where nothing is kept, or the browser denies it, nothing is fetched.
 */
export function writeResumeScript({ base, script, part, lists }: Options): string {
  const prefix = prefixOf(base);
  const known = JSON.stringify(lists).replaceAll('<', '\\u003c');
  return (
    `{let b=${JSON.stringify(base)},u='${script}',n=0,k,p=document.getElementById('${part}'),` +
    `g=()=>${ON_THE_WEB.load}.then(m=>m.resumeSheets(p,b,${known}),()=>p.hidden=!0);` +
    `try{for(k in localStorage)n+=k.startsWith('${prefix}${STORED.sheets}');` +
    `n?(p.hidden=!1,p.style.setProperty('--rows',Math.min(n,${LAST_SHEETS})),g()):` +
    `indexedDB.databases?.().then(a=>a.some(d=>d.name=='${prefix}')&&g(),()=>0)}catch{}}`
  );
}
