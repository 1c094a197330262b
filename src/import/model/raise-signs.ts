const FORMS = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ',
  subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ',
} as const;
const PLAIN = '0123456789+-=()n';

/** How far from the line letters stand. */
export type Raised = keyof typeof FORMS;

/** Takes the words of a run; gives raised or lowered digits as such: 10³ is no 103. Other words stay on the line. */
export function raiseSigns(text: string, raised: Raised | undefined): string {
  if (raised === undefined) return text;
  const written = [...text].map((sign) => FORMS[raised][PLAIN.indexOf(sign.normalize('NFKC').replace('−', '-'))]);
  return written.includes(undefined) ? text : written.join('');
}
