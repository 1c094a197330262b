/**
 * Copies a text; tells whether it can be pasted now. A page on plain http gets no clipboard, so the older way is tried
 * there, which needs the text to stand selected on the page for a moment.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

/** Says how one copies by hand what is selected on the page, on the device at hand. */
export function tellByHand(): string {
  if (matchMedia('(pointer: coarse)').matches) return '選んだ文字を長押しすると、コピーできます。';
  return `${/^(?:Mac|iP)/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'}でコピーできます。`;
}
