/** What no XML may hold: control signs but tab and line ends, and signs that are none. */
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Leaves out of a text what a package of Word or Excel cannot hold and nobody sees; line ends become one kind. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNHELD, '');
}
