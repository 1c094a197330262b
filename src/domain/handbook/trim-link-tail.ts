const TAIL = /[\s。．｡、，､.,;:!?！？)\]}>）］｝＞」』】〉》〕"'”’]/;

/**
 * Frees what a link carries from what mail and chat take into it: the full stop, comma or closing bracket behind.
 * Values of the site's addresses (ids, numbers, codes) never end in such a sign.
 */
export function trimLinkTail(value: string): string {
  let end = value.length;
  while (TAIL.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}
