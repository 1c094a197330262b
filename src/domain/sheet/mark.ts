/** The states of a spot on a sheet, in the order of their numbers in the short code; ours, the source has no legend. */
export const MARKS = [
  { id: 'none', label: '未', sign: '☐' },
  { id: 'done', label: 'できた', sign: '○' },
  { id: 'talk', label: '話し合う', sign: '△' },
  { id: 'na', label: '該当なし', sign: '－' },
] as const;

export type Mark = (typeof MARKS)[number]['id'];

/** Takes a stored value; gives the mark it stands for, `none` for anything that is no mark. */
export function parseMark(value: string): Mark {
  return MARKS.find(({ id }) => id === value)?.id ?? 'none';
}

/** Takes a mark; gives its word. */
export function labelMark(mark: Mark): string {
  return MARKS.find(({ id }) => id === mark)?.label ?? '';
}

/** Takes a mark; gives its sign, which a black-and-white printer shows. */
export function signMark(mark: Mark): string {
  return MARKS.find(({ id }) => id === mark)?.sign ?? '';
}
