/** Where the scripts stand that a page fetches only when a reader turns to them; `base` ends with a slash. */
type Scripts = { readonly base: string; readonly box: string; readonly marks: string };

/**
 * Takes where the page's scripts stand; gives the only script of a reading page (under 1 kB, tested). Ctrl/⌘K goes to the
 * search field; when the field gets the focus, all the search needs at first is fetched side by side; who comes from the
 * search sees the words marked; buttons with `data-copy` (hidden without script) copy the text before them. Written as text
 * because its hash stands in the policy. Without a built script (`npm run dev`) the field only leads to the search page.
 */
export function writeKeyScript({ base, box, marks }: Scripts): string {
  const b = JSON.stringify(base);
  return (
    `{let d=document,b=${b},f=d.querySelector('#site-search');` +
    `addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key=='k'){e.preventDefault();d.querySelector('[type=search]').focus()}});` +
    `d.querySelectorAll('[data-copy]').forEach(c=>{c.hidden=0;c.onclick=()=>navigator.clipboard.writeText(c.previousElementSibling.textContent).then(()=>c.textContent='コピーしました')});` +
    (box === ''
      ? ''
      : `f&&f.addEventListener('focus',()=>{` +
        `for(let u of['pagefind/directory.json','data/search-words.json']){let l=d.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=b+u;d.head.append(l)}` +
        `import(b+'${box}').then(m=>m.openSearchBox(f,b)).catch(()=>0)},{once:true});` +
        `try{sessionStorage['kyodo.hits']&&import(b+'${marks}').then(m=>m.markHits()).catch(()=>0)}catch{}`) +
    `}`
  );
}
