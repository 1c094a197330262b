import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';

const IMAGES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
];
/** What is laid over a page: what kind of annotation, where its words stand, and what they are called. */
const KINDS = [
  ['Widget', 'fieldValue', '入力欄に書かれた文字'],
  ['FreeText', 'contents', 'ページに書き足された文字'],
  ['Text', 'contents', 'コメント'],
] as const;

type Annotation = {
  readonly subtype?: string;
  readonly url?: string;
  /** Buttons have names of states for values. */
  readonly fieldType?: string;
  readonly fieldValue?: string | readonly string[] | null;
  readonly contentsObj?: { readonly str?: string };
};

/** Whether a page shows a picture. */
export async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((one) => IMAGES.includes(one));
}

/** What is laid over a page and no text of it: filled fields, words written on it, links. It is set aside and told. */
export async function tellAnnotations(page: PDFPageProxy, place: string, ledger: Ledger): Promise<readonly Remark[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const links = annotations.filter(({ subtype, url }) => subtype === 'Link' && url !== undefined);
  const words = KINDS.flatMap(([subtype, from, reason]) =>
    annotations
      .filter((one) => one.subtype === subtype && one.fieldType !== 'Btn')
      .map((one) => (from === 'fieldValue' ? [one.fieldValue].flat().join('、') : one.contentsObj?.str))
      .flatMap((text) => (text !== undefined && text.trim() !== '' ? [{ text, reason }] : [])),
  );
  for (const { text, reason } of words)
    ledger.setAside([ledger.sliceOf(ledger.register(place, `${place}の上`, text))], reason);
  return [
    ...words.map(({ text, reason }) => ({ place, text: `${reason}「${text.slice(0, 30)}」は取り込んでいません。` })),
    ...(links.length > 0 ? [{ place, text: `リンク（${links.length}か所）の先は取り込んでいません。` }] : []),
  ];
}
