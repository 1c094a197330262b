/**
 * Gives the address of this page, without query and fragment, that can be handed to others. A copy that is opened from
 * a folder has none of its own; there it is the one of the public page.
 */
export function readPublicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return location.protocol === 'file:' && canonical ? canonical : `${location.origin}${location.pathname}`;
}
