import { LINK_TAIL } from '../handbook/trim-link-tail.ts';

/**
 * Writes the script of the page for what is missing. Where mail or chat took a sign into the link (…/。), it opens
 * the address without it, on this very host; whatever else is missing stays missing.
 */
export function writeTailScript(): string {
  return (
    `try{let u=location,t=${LINK_TAIL},p=decodeURIComponent(u.pathname),e=p.length;` +
    `for(;t.test(p[e-1])||p[e-1]=='/'&&t.test(p[e-2]);)e--;` +
    // Decoded signs that would end the path are written as they were.
    `if(e<p.length)u.replace(u.origin+encodeURI(p.slice(0,e)).replace(/[?#]/g,encodeURIComponent)+u.search+u.hash)}catch{}`
  );
}
