import type { HTMLElement } from 'node-html-parser';

/** Says whether a number is that of an article's only paragraph: it is shown nowhere, as no ordinance prints one. */
export function isLoneNumber({ parentNode: paragraph }: HTMLElement): boolean {
  const name = paragraph?.classNames.split(' ')[0] ?? '';
  return paragraph?.parentNode?.children.filter(({ classList }) => classList.contains(name)).length === 1;
}
