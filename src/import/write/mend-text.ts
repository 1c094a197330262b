/** Characters that were put right, by what they were; and those a person should look at. */
export type Odd = { readonly found: string; readonly mended: string | undefined; readonly kind: string };

const HALF_KANA = /[｡-ﾟ]+/g;
const RADICAL = /[\u2e80-\u2fdf]/g;
/** Radicals that Unicode makes equal to a character and its normal forms do not. */
const EQUAL: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '⺠民⻑長⻘青⻄西⻝食⻩黄⻨麦⻲亀⻯竜⻭歯⻤鬼⻣骨⻁虎⻆角⻗雨⺬示⺟母⻳龟'.matchAll(/(.)(.)/gu),
    ([, radical, equal]) => [radical, equal],
  ),
);
const PRIVATE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
/** Signs that older machines of one maker had: they are shown today, but read aloud and searched in many ways. */
const DEPENDENT = /[①-⑳Ⅰ-Ⅻⅰ-ⅻ㈱㈲㈹㊤㊥㊦㊧㊨㍉-㍗㍻-㍾㏍№℡∮∑∟⊿髙﨑彅]/gu;

/** Takes text; gives it with the characters put right that can only have meant one thing. */
export function mendText(text: string): string {
  return mendRadicals(text)
    .replace(HALF_KANA, (kana) => kana.normalize('NFKC'))
    .replace(PRIVATE, '〓');
}

/** Puts characters for radicals, which fonts of PDFs hand out; the text stays as long as it was. */
export function mendRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => EQUAL[radical] ?? radical.normalize('NFKC'));
}

/** Names the odd characters of a text once each. */
export function listOdd(text: string): readonly Odd[] {
  const told = (form: RegExp, kind: string, isMended: boolean) =>
    [...new Set(text.match(form))].map((found) => ({ found, mended: isMended ? mendText(found) : undefined, kind }));
  const radicals = told(RADICAL, '部首の記号', true);
  return [
    ...told(HALF_KANA, '半角のかな', true),
    ...radicals.map((odd) => (odd.mended === odd.found ? { ...odd, mended: undefined } : odd)),
    ...told(PRIVATE, '外字', true),
    ...told(DEPENDENT, '機種依存文字', false),
  ];
}
