/** How an address asks a widget for more than its first screen: a step of the wizard; a sheet, or marks sent along. */
const ASKS = {
  query: '/[?&]at=/.test(location.search)',
  fragment: '/^#(sheet|marks|full)=/.test(location.hash)',
} as const;

export type AskedBy = keyof typeof ASKS;

/**
 * Writes the script before a widget whose first screen stands in the page: where the address asks for another screen
 * the page is marked `data-opening`, so that the first is not shown for a moment. Written as text because its hash
 * stands in the policy.
 */
export function writeOpeningScript(by: AskedBy): string {
  return `if(${ASKS[by]})document.documentElement.dataset.opening=''`;
}
