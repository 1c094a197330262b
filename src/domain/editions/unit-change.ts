/** What only one of two editions has: it came, or it is gone. */
export type OneSided = 'added' | 'removed';

/** What became of a unit, by its places before and after: one of them is missing where it was added or removed. */
export type UnitChange = {
  readonly kind: OneSided | 'revised' | 'moved' | 'renumbered' | 'spelling';
  readonly before?: number;
  readonly after?: number;
  /** Of a table that has a column more or less in each row: which one; `below` are the other rows that have it. */
  readonly column?: number;
  /** What came or went with it: the items of a paragraph, the rows below a caption. */
  readonly below?: readonly number[];
};

/** Says of a change whether only one edition has the unit; a column is of a table that both have. */
export function isOneSided({ kind, column }: UnitChange): boolean {
  return (kind === 'added' || kind === 'removed') && column === undefined;
}
