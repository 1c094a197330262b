import { addressOfSearch } from '../handbook/address.ts';
import { STORED } from '../storage/stored-names.ts';

/** What the search consists of; below the base of the site, as its folder is. */
export const DIRECTORY = addressOfSearch.searchFile('directory.json').slice(1);
const FOLDER = addressOfSearch.searchFile('').slice(1);

/**
 * What in a page's scripts goes to the network, to the letter: how a script is loaded, and what is asked for early. A
 * copy that is opened from a folder puts its own ways in their place.
 */
export const ON_THE_WEB = {
  load: `import(b+'_astro/'+u+'.js')`,
  ask: /\['[^[\]]+'\]\.map\(u=>\[u,fetch\(b\+u\)\]\)/,
  asked: /<script>\{let d=document;[^<]*<\/script>/,
} as const;
export const IN_A_FOLDER: Readonly<Record<keyof typeof ON_THE_WEB, string>> = {
  load: 'portable.load(u)',
  ask: '[]',
  asked: '',
};

/**
 * Where the scripts stand that a page fetches when its reader turns to them; without any (`npm run dev`) it fetches
 * none.
 */
export type KeyScriptOptions = {
  /** The base of the site, ending in a slash. */
  readonly base: string;
  /**
   * By their names in _astro, without ending: what draws the answers under the search field, and what any page may
   * need.
   */
  readonly scripts?: { readonly box: string; readonly page: string } | undefined;
  /** The file of the search's engine, below its folder: half of a first question, and known before one is asked. */
  readonly engine?: string | undefined;
  /** Whether the page has the search field in its head. */
  readonly withSearch: boolean;
  /** The city whose page it is: a question from there is answered from that city first. */
  readonly city?: string | undefined;
  /** Whether it explains terms in popovers: one that is open lies above every sheet of paper and is closed first. */
  readonly withMeanings?: boolean;
  /** Whether its anchors are permanent: one it has not is looked for in what is told of earlier editions. */
  readonly withAnchors?: boolean;
  /** Whether a link tells of faults: what is pressed fills in what it speaks of, before it is followed. */
  readonly withReport?: boolean;
};

/**
 * Writes the only script of a reading page, at most 740 bytes of it: the reader's view, the key to the search field,
 * and what loads the rest. It stands in the head, so that the view holds before anything is drawn. Who comes from the
 * search, asks for an anchor that the page has not, or wants furigana or easy Japanese gets the page's script at once,
 * who presses a button with `data-do` then; where it cannot be had, printing needs none, and a text to copy is handed
 * over to be copied by hand. Written as text because its hash stands in the policy.
 */
export function writeKeyScript(options: KeyScriptOptions): string {
  const { base, scripts, withMeanings, withReport } = options;
  // Of all that a button does, `print` and `large` come after `d` in the alphabet; `amend` and `copy` come before.
  const pressed = `e=>t.dataset.do>'d'?print():prompt(t.innerText,t.previousElementSibling.innerText)`;
  const does = scripts ? `i('${scripts.page}',m=>m.press(t),${pressed})` : `(${pressed})()`;
  const { made, early, late } = writeArrival(options);
  const press = withReport ? `(${does},!t.href)` : does;
  return (
    `{let d=document,b=${JSON.stringify(base)},v='',s,a,q=e=>d.forms.search.q,` +
    `i=(u,g,c=e=>0)=>${ON_THE_WEB.load}.then(g,c)${made};` +
    // The view is kept as `openKept` does: under a path by a name of its own, or by the plain one of the root.
    `try{for(s of['',b])v=localStorage['${STORED.view}'+s]??v;s=v.match('ruby')||sessionStorage['${STORED.hits}']}catch{}` +
    `d.documentElement.dataset.view=v;` +
    // What a handler gives back as false is not done by the browser, which would open its own search.
    `onkeydown=e=>e.key=='k'&&e.ctrlKey|e.metaKey?!!q().focus():1;` +
    `onclick=(e,t=e.target.closest('[data-do]'))=>t&&${press}` +
    `${early}${late}` +
    (withMeanings ? `;onbeforeprint=e=>d.querySelector(':popover-open')?.hidePopover()` : '') +
    '}'
  );
}

/** What asks for the page's script: a name for it, what runs at once, and what does when all of the page is there. */
function writeArrival({ scripts, engine, withSearch, withAnchors, city }: KeyScriptOptions) {
  if (!scripts) return { made: '', early: '', late: '' };
  const arrive = `i('${scripts.page}',m=>m.arrive(b))`;
  if (!withSearch) return { made: '', early: `;s&&${arrive}`, late: '' };
  const first = city === undefined ? DIRECTORY : addressOfSearch.searchStart(city).slice(1);
  const field = writeFieldScript(scripts.box, listEarly(first, engine));
  return withAnchors
    ? { made: `,r=e=>${arrive}`, early: ';s&&r()', late: `;onload=e=>(${SEEK}${field})` }
    : { made: '', early: `;s&&${arrive}`, late: `;onload=e=>${field}` };
}

/** An anchor that a page once had is looked for by the page's script. */
const SEEK = `location.hash&&!d.querySelector(':target')&&r(),`;

/** What a question reads first, as a list in a script. */
function listEarly(first: string, engine: string | undefined): string {
  return `[${[first, ...(engine === undefined ? [] : [FOLDER + engine])].map((path) => `'${path}'`).join(',')}]`;
}

/**
 * When the field gets the focus or a letter: what draws the answers, and beside it what a question reads first. Until
 * the former is there and takes the handlers away, each letter tries again; that it cannot be had is marked on the
 * form.
 */
function writeFieldScript(box: string, early: string): string {
  return (
    `q().onfocus=q().oninput=e=>` +
    `i('${box}',m=>m.openBox(q(),b,a),e=>q().form.dataset.off=a='',a||=${early}.map(u=>[u,fetch(b+u)]))`
  );
}

/**
 * Writes the script of the search page that fetches ahead when the address holds a question; `base` ends in a slash.
 */
export function writeAskedScript(base: string, engine?: string): string {
  return (
    `{let d=document;if(/[?&]q=[^&]/.test(location.search))for(let u of ${listEarly(DIRECTORY, engine)})` +
    `d.head.append(Object.assign(d.createElement('link'),` +
    `{rel:'preload',as:'fetch',crossOrigin:'',href:${JSON.stringify(base)}+u}))}`
  );
}
