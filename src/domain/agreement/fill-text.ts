/** A stretch of a template: text as it stands, a place of a field, or the number of another clause. */
export type Stretch = { readonly text: string } | { readonly field: string } | { readonly clause: string };

const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const PLACE = /\{(clause:)?([a-z][a-z0-9-]{0,60})\}/g;

/** Takes the wording of a clause; gives its stretches in order: `{field}` and `{clause:id}` are places. */
export function splitText(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: isClause, 2: id = '' } of text.matchAll(PLACE)) {
    if (index > at) stretches.push({ text: text.slice(at, index) });
    stretches.push(isClause ? { clause: id } : { field: id });
    at = index + whole.length;
  }
  return at < text.length ? [...stretches, { text: text.slice(at) }] : stretches;
}

/** Names a clause by its number as agreements write it: 第１条. */
export function nameArticle(number: number): string {
  return `第${String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}条`;
}

/** Names an item of a clause by its place, from 0, as Word counts them: (1), (2), …. */
export function nameItemAt(at: number): string {
  return `(${at + 1})`;
}

/** Names what stands under an item by its place, from 0: ア, イ, …. */
export function nameKanaAt(at: number): string {
  return KANA[at % KANA.length] ?? '';
}
