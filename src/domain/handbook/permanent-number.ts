/**
 * Permanent numbers are digits: four while a few cities are here, more when those are used up. What is printed stays
 * valid.
 */
export const PERMANENT_NUMBER = /^\d{4,6}$/;

/** Takes a text; tells whether it can be the permanent number of a section or a list of projects. */
export function isPermanentNumber(text: string): boolean {
  return PERMANENT_NUMBER.test(text);
}
