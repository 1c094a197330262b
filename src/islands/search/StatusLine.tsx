import { useEffect, useState } from 'preact/hooks';

/**
 * How long nothing may change before it is spoken, in milliseconds: a screen reader shall hear the end of the typing
 * only.
 */
const SETTLED = 500;

/** A sentence that is seen at once and spoken once, when it has settled. */
export function StatusLine({ id, text }: { readonly id: string; readonly text: string }) {
  const [spoken, setSpoken] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <p id={id} class="soft count">
        {text}
      </p>
      <p role="status" class="hidden">
        {spoken}
      </p>
    </>
  );
}
