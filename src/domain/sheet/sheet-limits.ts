/**
 * What a sheet may hold. More is no sheet of ours: a small hostile file must not slow every page that lists sheets
 * (A11). A cell remembers every opened copy that ever wrote in it, so `screens` leaves room for years of daily writing.
 */
export const SHEET_LIMITS = {
  /** Characters of the whole text. */
  sheet: 4_000_000,
  /** Bytes of a file: of such a text in UTF-8. */
  file: 12_000_000,
  cells: 2_000,
  /** Of one cell. */
  screens: 2_000,
  /** Of one cell that stand beside each other. */
  writings: 50,
  /** Characters of one value; the fields of the page are meant for 4,000 at most, and say when it is more. */
  text: 20_000,
  /** The same in a file or link, which also hold what a page could not keep: taken in, it can be shortened. */
  textInFile: 200_000,
  /** Characters of one drawing; a full page of handwriting has about a fifth. */
  drawing: 300_000,
  /** Characters of a name that are shown: laying out a longer one takes a browser seconds. */
  name: 100,
} as const;

/** Says how long the value of a cell may be, since a drawing needs far more room than words. */
export function limitOfCell(key: string): number {
  return key.startsWith('drawing/') ? SHEET_LIMITS.drawing : SHEET_LIMITS.text;
}
