import type { Key } from './engine.ts';

/** Keys as WebDriver writes them, in both of its forms. */
export const KEYS: Readonly<Record<Key, string>> = {
  ArrowDown: '\uE015',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Tab: '\uE004',
};
