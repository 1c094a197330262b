import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { PRESSED } from '../../domain/view/opening-script.ts';

/**
 * Tells whether a widget has taken over what the page holds of it. The first drawing must be the page's own, to the
 * letter, and only after it may the address and the browser's storage be asked; both happen before anything is painted.
 * Then a button that was pressed before is pressed for its reader.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useLayoutEffect(() => {
    delete document.documentElement.dataset['opening'];
    setAwake(true);
  }, []);
  useEffect(() => (isAwake ? pressAgain() : undefined), [isAwake]);
  return isAwake;
}

function pressAgain(): void {
  const button = document.querySelector<HTMLElement>(`[${PRESSED}]`);
  button?.removeAttribute(PRESSED);
  button?.click();
}
