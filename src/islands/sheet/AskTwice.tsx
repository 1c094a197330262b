import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** What tells two such buttons apart for those who hear them. */
  readonly of?: ComponentChildren;
  readonly question: string;
  readonly onYes: () => void;
};

/** A button for what cannot be taken back: it asks before it acts, and who says no stands where they were. */
export function AskTwice({ label, of, question, onYes }: Props) {
  const [isAsking, setAsking] = useState<boolean>();
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking !== undefined) start.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="quiet" ref={start} onClick={() => setAsking(true)}>
        {label}
        {of}
      </button>
    );
  }
  return (
    <span role="group" aria-label={question}>
      {question}{' '}
      <button type="button" class="quiet" onClick={() => (setAsking(false), onYes())}>
        消す
      </button>{' '}
      <button type="button" class="quiet" ref={start} onClick={() => setAsking(false)}>
        消さない
      </button>
    </span>
  );
}
