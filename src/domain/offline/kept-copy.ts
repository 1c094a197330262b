/**
 * What stands beside the files of an offline copy that was saved whole: how many they are, and when it was last seen
 * that the site gives this copy out (milliseconds since 1970).
 */
export type KeptCopy = { readonly files: number; readonly seen: number };

const HOUR = 3_600_000;
const CHECK_AFTER = 12 * HOUR;
const OLD_AFTER = 21 * 24 * HOUR;

/** Takes a stored text; gives what it says. One that cannot be read is of a copy of which nothing is known. */
export function parseKeptCopy(text: string): KeptCopy {
  try {
    const { files, seen } = JSON.parse(text) as Partial<Record<keyof KeptCopy, unknown>>; // told apart below
    if (typeof files === 'number' && typeof seen === 'number') return { files, seen };
  } catch {
    // Said below.
  }
  return { files: 0, seen: 0 };
}

/** Says whether it is time to ask the site again; a time that is yet to come was written by a wrong clock. */
export function isCheckDue({ seen }: KeptCopy, now: number): boolean {
  return Math.abs(now - seen) > CHECK_AFTER;
}

/** Says whether nobody has known for weeks that the site still gives this copy out. */
export function isOldCopy({ seen }: KeptCopy, now: number): boolean {
  return seen > 0 && now - seen > OLD_AFTER;
}

/** Takes two times; gives the day of the first as it is said at the second: 11月3日, or 2025年11月3日. */
export function tellDay(time: number, now: number): string {
  const [day, today] = [new Date(time), new Date(now)];
  const year = day.getFullYear() === today.getFullYear() ? '' : `${day.getFullYear()}年`;
  return `${year}${day.getMonth() + 1}月${day.getDate()}日`;
}
