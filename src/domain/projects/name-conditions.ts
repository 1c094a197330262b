import type { ProjectQuery } from './explore-projects.ts';

/**
 * Takes what is asked of a list; gives it in words, for the paper on which the choices themselves are not printed.
 * Empty when nothing is asked.
 */
export function nameConditions({ text, unit, form, partner }: ProjectQuery): string {
  const pieces = [
    ['ことば', text.trim()],
    ['課', unit],
    ['形態', form],
    ['相手', partner],
  ] as const;
  return pieces
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}「${value}」`)
    .join('、');
}
