import { parse, type HTMLElement } from 'node-html-parser';
import { foldText } from '../../domain/fold-text.ts';

/** What is on a page but no text of the place. */
const UNSEEN =
  'script,style,svg,rt,rp,nav,form,button,astro-island,.cite,.offer,.paper-only,.hidden,[popover],.number,.note-label';

/** Takes an element of a built page; gives its text, folded, its blocks apart. */
export function readText(element: HTMLElement): string {
  return foldText(readPlainText(element));
}

/** Takes an element of a built page; gives its text as it is read, its blocks apart. */
export function readPlainText(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const node of copy.querySelectorAll(UNSEEN)) node.remove();
  for (const block of copy.querySelectorAll('p,li,td,th,h1,h2,h3,h4,caption,dt,dd,div'))
    block.insertAdjacentHTML('beforeend', ' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
