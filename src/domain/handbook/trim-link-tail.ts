/** A sign that mail and chat take into a link that stands before it. */
export const LINK_TAIL = /[\s。．｡、，､.,;:!?！？)\]}>）］｝＞」』】〉》〕"'”’]/;

/**
 * Frees what a link carries from what mail and chat take into it: the full stop, comma or closing bracket behind.
 * Values of the site's addresses (ids, numbers, codes) never end in such a sign; names may, see `trimNameTail`.
 */
export function trimLinkTail(value: string): string {
  let end = value.length;
  while (LINK_TAIL.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}
