import { useEffect } from 'preact/hooks';
import { listenToText } from './listen-to-text.ts';

/** Hands on what is typed into a field, as `listenToText` does, from the first drawing on. */
export function useTypedText(field: () => HTMLInputElement | null, onText: (text: string) => void): void {
  useEffect(() => {
    // Not as onCompositionEnd: Preact would listen for an event named "CompositionEnd", which no browser sends.
    const input = field();
    return input ? listenToText(input, onText) : undefined;
    // oxlint-disable-next-line react/exhaustive-deps -- it listens once: both functions always do the same
  }, []);
}
