import type { DisplaySettings } from '../../domain/view/display-settings.ts';

/**
 * Prints the page: as its reader has it, or, where they press for large letters, a step larger than the size they read
 * in. What is left of a printing whose end nobody told goes first.
 */
export function printAs(read: DisplaySettings['size'] | undefined): void {
  const { dataset } = document.documentElement;
  delete dataset['print'];
  if (read) dataset['print'] = read === 'normal' ? 'large' : 'larger';
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
