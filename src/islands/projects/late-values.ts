import { useEffect, useState } from 'preact/hooks';

/**
 * Takes a value; gives it a frame later, so that what a key press must do at once does not wait for what is drawn of
 * it.
 */
export function useNextFrame<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLate(() => value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return late;
}

/** Takes a value and milliseconds; gives the value once it has not changed for that long. */
export function useAtRest<T>(value: T, rest: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return late;
}
