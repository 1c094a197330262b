/**
 * The only script of a reading page (under 0.5 kB, tested): Ctrl/⌘K goes to the search field, and buttons with
 * `data-copy` (hidden without script) copy the text before them. Written as text because its hash stands in the policy.
 */
export const KEY_SCRIPT = `addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key=='k'){e.preventDefault();document.querySelector('[type=search]').focus()}});document.querySelectorAll('[data-copy]').forEach(b=>{b.hidden=0;b.onclick=()=>navigator.clipboard.writeText(b.previousElementSibling.textContent).then(()=>b.textContent='コピーしました')})`;
