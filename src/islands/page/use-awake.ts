import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Tells whether a widget has taken over what the page holds of it. The first drawing must be the page's own, to the
 * letter, and only after it may the address and the browser's storage be asked; both happen before anything is painted.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  useLayoutEffect(() => {
    delete document.documentElement.dataset['opening'];
    setAwake(true);
  }, []);
  return isAwake;
}
