/**
 * Takes text; gives it without any blank. The font has one drawing for each of these signs' two characters, and the PDF
 * names the other.
 */
export function squeeze(text: string): string {
  return text
    .replace(/[\s\u200b]+/g, '')
    .replace(/～/g, '〜')
    .replace(/－/g, '−')
    .replace(/―/g, '—');
}
