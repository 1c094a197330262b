import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose script comes after the page; `preload` fetches it before it is shown, for when the network is gone. */
type LaterPart<Props> = FunctionComponent<Props> & { readonly preload: () => void };

/**
 * Gives a part of the app whose script comes a moment after the page; `load` fetches it, and what is drawn meanwhile
 * says so. Where it cannot be had, the reader may try again.
 */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): LaterPart<Props> {
  const loaded: { part?: FunctionComponent<Props> } = {};
  const fetchPart = () => load().then((part) => void (loaded.part = part));
  const preload = () => void fetchPart().catch(() => undefined); // whoever needs it is told
  return Object.assign(Later, { preload });

  function Later(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'missing'>(loaded.part ? 'here' : 'waiting');
    const fetchForReader = () =>
      fetchPart().then(
        () => setState('here'),
        () => setState('missing'),
      );
    useEffect(() => void (loaded.part ?? fetchForReader()), []);
    const { part: Part } = loaded;
    if (Part) return <Part {...props} />;
    return (
      <p role="status">
        {state === 'waiting' ? (
          '読み込んでいます…'
        ) : (
          <>
            この部分が届いていません。通信を確かめてください。{' '}
            <button type="button" class="button" onClick={() => (setState('waiting'), void fetchForReader())}>
              もう一度読み込む
            </button>
          </>
        )}
      </p>
    );
  }
}
