/** What a spreadsheet takes for a formula, in either width and behind blanks; and a first break or tab (OWASP). */
const RUNS = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠﹦﹢﹣﹫−])/;
/** What it takes for a number, a date or a truth and gives back in another form: 0120, (1), 3-4, 1.50, 2e3, true. */
const RETYPED =
  /^(?:0\d+|\d{16,}|\(\d+\)|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d+\.\d*0|\d+(?:\.\d*)?e[+-]?\d+|true|false)$/i;

/**
 * Keeps a text what it is in a spreadsheet: an apostrophe stands before what would run as a formula or be changed, and
 * before what begins with an apostrophe itself, so that exactly one can be taken off again.
 */
export function guardCell(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardCell` has put before a text, and no other. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : text;
}

function isGuarded(text: string): boolean {
  return text.startsWith("'") || RUNS.test(text) || RETYPED.test(text.normalize('NFKC').trim());
}
