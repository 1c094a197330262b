/** How a reader wants pages to look. What is not chosen follows the system. */
export type DisplaySettings = {
  readonly size: 'normal' | 'large' | 'larger';
  readonly lines: 'normal' | 'wide';
  readonly colours: 'system' | 'light' | 'dark';
  readonly contrast: boolean;
  readonly furigana: boolean;
};

/** What holds before anyone has chosen anything. */
export const SYSTEM_SETTINGS: DisplaySettings = {
  size: 'normal',
  lines: 'normal',
  colours: 'system',
  contrast: false,
  furigana: false,
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
  };
}

/**
 * Takes settings; gives the words that stand for them in storage and in `data-view` (styles/view.css). Nothing chosen
 * gives ''.
 */
export function formatView({ size, lines, colours, contrast, furigana }: DisplaySettings): string {
  return [size, lines, colours, contrast ? 'contrast' : 'normal', furigana ? 'ruby' : 'normal']
    .filter((word) => word !== 'normal' && word !== 'system')
    .join(' ');
}
