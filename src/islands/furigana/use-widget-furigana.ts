import { useEffect, useState } from 'preact/hooks';
import { parseView } from '../../domain/view/display-settings.ts';

/** Draws a widget with furigana, for who wants them, as soon as they can be written; without them it stays as it is. */
export function useWidgetFurigana(base: string): void {
  const [, drawAnew] = useState(false);
  useEffect(() => {
    if (!parseView(document.documentElement.dataset['view'] ?? '').furigana) return;
    const write = async () => {
      const { writeInWidgets } = await import('./write-in-widgets.ts');
      await writeInWidgets(base);
      drawAnew(true);
    };
    void write().catch(() => undefined);
  }, [base]);
}
