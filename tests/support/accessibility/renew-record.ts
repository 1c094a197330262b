import type { AccessibilityRecord } from '../../../src/schemas/accessibility.ts';

type Kind = AccessibilityRecord['kinds'][number];
/** What a command asks for: kinds whose names hold a word, or every page. The latter leaves known kinds as they are. */
export type Wish = { readonly words: readonly string[]; readonly isAll: boolean };

/**
 * The kinds that a run need not look at again: they keep what was found and the day on which it was found. With other
 * engines than the record's nothing keeps, because its numbers would stand under versions that never judged it.
 */
export function listKept(
  { kinds, engines }: AccessibilityRecord,
  pages: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  { words, isAll }: Wish,
): readonly Kind[] {
  if (Object.entries(now).some(([name, version]) => engines[name] !== version)) return [];
  const isLeft = (name: string) => (words.length > 0 ? !words.some((word) => name.includes(word)) : isAll);
  return kinds.filter(({ name, path }) => pages[name] === path && isLeft(name));
}
