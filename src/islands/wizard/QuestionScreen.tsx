import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { UNKNOWN } from '../../domain/wizard/answers.ts';
import type { Question } from '../../domain/wizard/model.ts';

type Props = {
  readonly title: VNode;
  readonly question: Question;
  /** Which of the questions that may still be asked this is, and how many those are at most. */
  readonly progress: readonly [number, number];
  readonly given: string | undefined;
  readonly onNext: (answer: string) => void;
  /** Leads to the question before, with what is chosen here, if anything is. */
  readonly onBack: (answer: string | undefined) => void;
};

/** One question: large rows, nothing chosen beforehand, why it is asked, and a plain word when no row was chosen. */
export function QuestionScreen({ title, question, progress: [number, most], given, onNext, onBack }: Props) {
  const [answer, setAnswer] = useState(given);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const rows = [
    ...question.options,
    { id: UNKNOWN, label: 'わからない', hint: '決まっていないときも、こちらを選びます' },
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== undefined) return onNext(answer);
        setMissing(true);
        first.current?.focus();
      }}
    >
      {number > 0 && (
        <p class="progress">
          <span class="hidden">問い</span>
          {number}／最大{most}
        </p>
      )}
      {title}
      <p class="why">{question.why}</p>
      {missing && (
        <p id="missing" role="alert" class="notice">
          どれか1つを選んでください。分からないときは「わからない」を選びます。
        </p>
      )}
      <div class="choices" role="radiogroup" aria-labelledby="asked" aria-describedby={missing ? 'missing' : undefined}>
        {rows.map(({ id, label, hint }, index) => (
          <label key={id} class="choice framed">
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name={question.id}
              checked={answer === id}
              onChange={() => setAnswer(id)}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <p class="controls">
        <button type="button" class="button" onClick={() => onBack(answer)}>
          戻る
        </button>
        <button type="submit" class="button primary">
          次へ
        </button>
      </p>
    </form>
  );
}
