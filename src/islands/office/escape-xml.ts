import { cleanText } from '../../domain/office/clean-text.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes of a text what may stand in XML, between tags or in quotes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The same for a text of Excel, which takes `_x0041_` for a sign that it stands for. */
export function escapeCell(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}
