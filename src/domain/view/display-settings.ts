/** How a reader wants pages to look. What is not chosen follows the system. */
export type DisplaySettings = {
  readonly size: 'normal' | 'large' | 'larger';
  readonly lines: 'normal' | 'wide';
  readonly colours: 'system' | 'light' | 'dark';
  readonly contrast: boolean;
  readonly furigana: boolean;
  /** Whether to be led to texts in easy Japanese where there are any. */
  readonly easy: boolean;
};

/** The word for easy Japanese: it holds `ruby`, by which the key script of a page knows that it has to fetch more. */
const EASY = 'easy-ruby';

/** What holds before anyone has chosen anything. */
export const SYSTEM_SETTINGS: DisplaySettings = {
  size: 'normal',
  lines: 'normal',
  colours: 'system',
  contrast: false,
  furigana: false,
  easy: false,
};

/**
 * Takes what storage holds, whatever it is; gives the settings its known words stand for. Unknown words count for
 * nothing.
 */
export function parseView(text: string): DisplaySettings {
  const words = text.split(' ');
  return {
    size: words.includes('larger') ? 'larger' : words.includes('large') ? 'large' : 'normal',
    lines: words.includes('wide') ? 'wide' : 'normal',
    colours: words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : 'system',
    contrast: words.includes('contrast'),
    furigana: words.includes('ruby'),
    easy: words.includes(EASY),
  };
}

/**
 * Takes settings; gives the words that stand for them in storage and in `data-view` (styles/view.css). Nothing chosen
 * gives ''.
 */
export function formatView({ size, lines, colours, contrast, furigana, easy }: DisplaySettings): string {
  const switched = [contrast && 'contrast', furigana && 'ruby', easy && EASY].map((word) => word || 'normal');
  return [size, lines, colours, ...switched].filter((word) => word !== 'normal' && word !== 'system').join(' ');
}
