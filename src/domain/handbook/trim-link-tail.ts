/** A sign that mail and chat take into a link that stands before it. */
export const LINK_TAIL = /[\s。．｡、，､.,;:!?！？)\]}>）］｝＞」』】〉》〕"'”’]/;
const BRACKETS = [
  '()',
  '[]',
  '{}',
  '<>',
  '（）',
  '［］',
  '｛｝',
  '＜＞',
  '「」',
  '『』',
  '【】',
  '〈〉',
  '《》',
  '〔〕',
  '“”',
];
const OPENING: ReadonlyMap<string, string> = new Map(BRACKETS.map(([open = '', close = '']) => [close, open]));

/**
 * Frees what a link carries from what mail and chat take into it: the full stop, comma or closing bracket behind. Ids,
 * numbers and codes never end in such a sign; a name may, in a bracket that it opens itself, which stays: 水辺（南）.
 */
export function trimLinkTail(value: string): string {
  const open = new Map<string, number>();
  for (const sign of value) {
    const opened = OPENING.get(sign) ?? sign;
    open.set(opened, (open.get(opened) ?? 0) + (opened === sign ? 1 : -1));
  }
  let end = value.length;
  for (; LINK_TAIL.test(value.charAt(end - 1)); end -= 1) {
    const opened = OPENING.get(value.charAt(end - 1));
    if (opened === undefined) continue;
    const more = open.get(opened) ?? 0;
    if (more >= 0) break;
    open.set(opened, more + 1);
  }
  return value.slice(0, end);
}
