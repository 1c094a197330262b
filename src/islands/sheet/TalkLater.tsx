import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TalkView } from './TalkView.tsx';

/** Fetches the script of the comparison; asked for ahead, it is there when it is needed. */
export const loadTalk = () => import('./TalkView.tsx');

/** Both parties side by side, whose script is fetched only when they are compared: the page to fill in stays light. */
export function TalkLater(props: ComponentProps<typeof TalkView>) {
  const [Talk, setTalk] = useState<typeof TalkView | 'missing' | undefined>();
  useEffect(() => {
    loadTalk().then(
      (loaded) => setTalk(() => loaded.TalkView),
      () => setTalk('missing'),
    );
  }, []);
  if (Talk === 'missing') {
    return (
      <p role="alert" class="notice">
        双方をくらべる画面が届いていません。通信を確かめて、「記入する」を押してから、もう一度開いてください。
      </p>
    );
  }
  return Talk ? <Talk {...props} /> : <p role="status">双方の印を並べています…</p>;
}
