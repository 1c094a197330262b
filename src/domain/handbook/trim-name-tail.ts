import { LINK_TAIL } from './trim-link-tail.ts';

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

/** Frees a name in a link as `trimLinkTail` does; a bracket that the name opens itself stays: 水辺（南）. */
export function trimNameTail(value: string): string {
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
