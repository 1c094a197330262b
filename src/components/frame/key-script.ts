/** What fetches the list of the search's parts and its words side by side, before a script asks for them; `d` is the document, `b` the base. */
const FETCH_AHEAD = `for(let u of['pagefind/directory.json','data/search-words.json']){let l=d.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=b+u;d.head.append(l)}`;

/** Where the scripts stand that a page fetches only when a reader turns to them; `base` ends with a slash. */
type Scripts = { readonly base: string; readonly box: string; readonly marks: string; readonly furigana: string };

/**
 * Takes where the page's scripts stand; gives the only script of a reading page (under 1 kB, tested). It stands in the head, so
 * that the reader's view (settings page) holds before anything is drawn; an odd word there matches no style and does nothing.
 * Ctrl/⌘K goes to the search field; when the field gets the focus, all the search needs at first is fetched side by side; who
 * comes from the search sees the words marked, who asked for furigana gets them after that; buttons with `data-copy` (hidden
 * without script) copy the text before them, one with `data-print` prints the page. Written as text because its hash stands in the policy. Without a built script
 * (`npm run dev`) the field only leads to the search page.
 */
export function writeKeyScript({ base, box, marks, furigana }: Scripts): string {
  return (
    `{let d=document,b=${JSON.stringify(base)},v='',s={},i=(u,g)=>import(b+u).then(g).catch(()=>0);` +
    `try{v=localStorage['kyodo.view']||v;s=sessionStorage}catch{}` +
    `d.documentElement.dataset.view=v;` +
    `onkeydown=e=>{if((e.ctrlKey||e.metaKey)&&e.key=='k'){e.preventDefault();d.querySelector('[type=search]').focus()}};` +
    `addEventListener('DOMContentLoaded',async()=>{let f=d.querySelector('#site-search');` +
    `d.querySelectorAll('[data-copy],[data-print]').forEach(c=>{c.hidden=0;c.onclick=()=>'print'in c.dataset?print():navigator.clipboard.writeText(c.previousElementSibling.textContent).then(()=>c.textContent='コピーしました')});` +
    (box === ''
      ? ''
      : `f&&f.addEventListener('focus',()=>{${FETCH_AHEAD}` +
        `i('${box}',m=>m.openSearchBox(f,b))},{once:true});` +
        `s['kyodo.hits']&&await i('${marks}',m=>m.markHits());` +
        `/ruby/.test(v)&&i('${furigana}',m=>m.addFurigana(b))`) +
    `})}`
  );
}

/** Takes the base of the site, ending in a slash; gives the script of the search page that fetches ahead when the address holds a question. */
export function writeAskedScript(base: string): string {
  return `{let d=document,b=${JSON.stringify(base)};if(/[?&]q=[^&]/.test(location.search)){${FETCH_AHEAD}}}`;
}
