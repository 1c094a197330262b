import { useEffect, useState } from 'preact/hooks';
import { mayAsk } from '../../../domain/search/question/may-ask.ts';
import type { AnswerProps, FirstAnswer } from './FirstAnswer.tsx';

/**
 * Where the facts stand that answer a question. What finds and draws them comes with the first question for a fact,
 * because most searches ask for none; where it cannot be had, the places that are found stay.
 */
export function AnswerSlot(props: AnswerProps) {
  const [held, setHeld] = useState<{ readonly Part: typeof FirstAnswer }>();
  const asks = mayAsk(props.request.query, props.questions);
  useEffect(() => {
    if (!asks || held) return;
    import('./FirstAnswer.tsx').then(({ FirstAnswer: Part }) => setHeld({ Part })).catch(() => undefined);
  }, [asks, held]);
  return asks && held ? <held.Part {...props} /> : null;
}
