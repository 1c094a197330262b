import { useEffect, useState } from 'preact/hooks';
import { address, withBase } from '../../domain/handbook/address.ts';
import { parseView } from '../../domain/view/display-settings.ts';
import { loadFurigana } from '../furigana/add-furigana.ts';

/** Gives what writes furigana into a placed part of a booklet, once it has come; only for who wants them. */
export function useFurigana(base: string): ((part: Element) => void) | undefined {
  const [annotate, setAnnotate] = useState<(part: Element) => void>();
  useEffect(() => {
    if (!parseView(document.documentElement.dataset['view'] ?? '').furigana) return;
    void loadFurigana(withBase(base, address.home())).then((loaded) => setAnnotate(() => loaded));
  }, [base]);
  return annotate;
}
