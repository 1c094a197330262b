/**
 * Permanent numbers are digits: four while a few cities are here, more when those are used up. What is printed stays
 * valid.
 */
export const PERMANENT_NUMBER = /^\d{4,6}$/;

/** Takes a text; tells whether it can be the permanent number of a section or a list of projects. */
export function isPermanentNumber(text: string): boolean {
  return PERMANENT_NUMBER.test(text);
}

/** The numbers that are given out: to anybody, to the city, to the document that wants one more. */
export type GivenNumbers = {
  readonly taken: ReadonlySet<string>;
  readonly city: readonly string[];
  readonly document: readonly string[];
};

/**
 * Gives the next permanent number that nobody has, so that what belongs together stands together: behind the last of
 * the document; a new document begins at the city's next hundred, a new city at the first thousand that is free.
 * Undefined when there is none of six digits.
 */
export function nextNumber({ taken, city, document }: GivenNumbers): string | undefined {
  let next = beginAt(taken, city.map(Number), document.map(Number));
  while (taken.has(String(next))) next += 1;
  return isPermanentNumber(String(next)) ? String(next) : undefined;
}

function beginAt(taken: ReadonlySet<string>, city: readonly number[], document: readonly number[]): number {
  if (document.length > 0) return Math.max(...document) + 1;
  if (city.length > 0) return (Math.floor(Math.max(...city) / 100) + 1) * 100 + 1;
  const used = new Set([...taken].map((code) => Math.floor(Number(code) / 1_000)));
  let thousand = 1;
  while (used.has(thousand)) thousand += 1;
  return thousand * 1_000 + 1;
}
