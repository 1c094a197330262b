/**
 * What stands where nobody has written yet what only a person can: the site shows it, the check of content lists it,
 * and it claims nothing about the document.
 */
export const GAP = {
  keyPoint: '要点は、まだ書かれていません。',
  date: '日付は、まだ書かれていません',
  status: '位置付けは、まだ書かれていません。',
  audience: 'だれに向けた文書かは、まだ書かれていません。',
  summary: '何が書いてあるかは、まだまとめられていません。',
  lead: '一覧の説明は、まだ書かれていません。',
  use: 'この文書でできることは、まだ書かれていません',
  body: '本文は、まだ書かれていません。',
  item: '項目は、まだ書かれていません。',
  project: '事業は、まだ書かれていません',
} as const;

/** Takes a text; tells whether it still is one of the gaps. */
export function isGap(text: string): boolean {
  return Object.values<string>(GAP).includes(text.trim());
}
