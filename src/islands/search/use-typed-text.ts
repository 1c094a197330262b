import { useEffect } from 'preact/hooks';

/** Hands on what is typed into a field, but nothing that an input method is still composing. */
export function useTypedText(field: () => HTMLInputElement | null, onText: (text: string) => void): void {
  useEffect(() => {
    const input = field();
    const onInput = (event: Event) => {
      if (!(event instanceof InputEvent && event.isComposing) && input) onText(input.value);
    };
    // Not as onCompositionEnd: Preact would listen for an event named "CompositionEnd", which no browser sends.
    const onFinished = () => input && onText(input.value);
    input?.addEventListener('input', onInput);
    input?.addEventListener('compositionend', onFinished);
    // What was typed between the first drawing and now. An empty field says nothing: hydration has not yet put in it
    // what the address asks for.
    if (input?.value) onFinished();
    return () => {
      input?.removeEventListener('input', onInput);
      input?.removeEventListener('compositionend', onFinished);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- it listens once: both functions always do the same
  }, []);
}
