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
  use: 'この文書でできることは、まだ書かれていません',
} as const;

export type GapField = keyof typeof GAP;

/** Takes a field and what stands there; tells whether that is still the gap. */
export function isGap(field: GapField, text: string): boolean {
  return text === GAP[field];
}
