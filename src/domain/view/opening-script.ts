/** How an address asks a widget for more than its first screen: a step of the wizard; a sheet, or marks sent along. */
const ASKS = {
  query: '/[?&]at=/.test(location.search)',
  fragment: '/^#(sheet|marks|full)=/.test(location.hash)',
} as const;

export type AskedBy = keyof typeof ASKS;

/** What a widget does not hear yet: a button it shows, but for those whose word the key script knows. */
const UNHEARD = 'astro-island[ssr] [type=button]:not([data-do])';

/** On the button that was pressed before its widget could hear it; whoever wakes the widget presses it again. */
export const PRESSED = 'data-pressed';

/**
 * Writes the script before a widget whose first screen stands in the page: where the address asks for another screen,
 * or a button is pressed before the widget's script is there, the page is marked `data-opening`: what stands there is
 * not what will. Written as text because its hash stands in the policy.
 */
export function writeOpeningScript(by: AskedBy): string {
  return (
    `{let d=document,o=()=>d.documentElement.dataset.opening='';if(${ASKS[by]})o();` +
    `d.addEventListener('click',(e,b=e.target.closest('${UNHEARD}'))=>b&&(b.setAttribute('${PRESSED}',''),o()))}`
  );
}
