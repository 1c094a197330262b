/**
 * Hands on what is typed into a field, but nothing that an input method is still composing; first what stands in it
 * already. Gives what ends that.
 */
export function listenToText(input: HTMLInputElement, onText: (text: string) => void): () => void {
  const onInput = (event: Event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onText(input.value);
  };
  const onFinished = () => onText(input.value);
  input.addEventListener('input', onInput);
  input.addEventListener('compositionend', onFinished);
  // An empty field says nothing: hydration has not yet put in it what the address asks for.
  if (input.value) onFinished();
  return () => {
    input.removeEventListener('input', onInput);
    input.removeEventListener('compositionend', onFinished);
  };
}
