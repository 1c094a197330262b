import { useEffect } from 'preact/hooks';
import { withBase } from '../../../domain/handbook/address.ts';
import { callPhone } from '../../../domain/handbook/phone-number.ts';
import type { SearchRequest } from '../../../domain/search/plan/plan-request.ts';
import type { KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import { shortenAnswer } from '../../../domain/search/question/shorten-answer.ts';
import { ASKED, type QuestionWords } from '../../../domain/search/question/question-words.ts';
import { useAnswers } from './use-answers.ts';

/** What is asked, and who hears whether it is answered. */
export type AnswerProps = {
  readonly base: string;
  readonly request: SearchRequest;
  readonly questions: QuestionWords;
  /** The cities of the places that were found, the best first, with 、 between them. */
  readonly near: string;
  readonly onTold: (isTold: boolean) => void;
};

/** What the content says to the very question, before the places that were found: the text, its source and its age. */
export function FirstAnswer({ base, request, questions, near, onTold }: AnswerProps) {
  const answers = useAnswers(base, request, questions, near);
  const isTold = answers.length > 0;
  useEffect(() => {
    onTold(isTold);
    return () => onTold(false);
  }, [isTold, onTold]);
  if (!isTold) return null;
  return (
    <ul class="answers plain" aria-label="文書にある答え">
      {answers.map((answer) => (
        <li key={`${answer.city} ${answer.path} ${answer.text}`}>
          <Answer answer={answer} base={base} isShort={answers.length > 1} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = { readonly answer: KnownAnswer; readonly base: string; readonly isShort: boolean };

function Answer({ answer, base, isShort }: OneProps) {
  const { kind, city, subject, text, path, source, age, isEnded } = answer;
  const told = isShort ? shortenAnswer(text) : text;
  return (
    <>
      <p class="about">
        <span class="soft">{city}</span> <a href={withBase(base, path)}>{subject}</a>
        {kind !== 'article' && <span class="soft">：{labelOf(kind)}</span>}
        {isEnded && <b>（のちに変わった制度）</b>}
      </p>
      <p class="said">{kind === 'phone' ? <a href={callPhone(text)}>{text}</a> : told}</p>
      <p class="soft from">
        {age}：{source.path === path ? source.name : <a href={withBase(base, source.path)}>{source.name}</a>}
      </p>
    </>
  );
}

function labelOf(kind: KnownAnswer['kind']): string {
  return ASKED.find((one) => one.kind === kind)?.label ?? '';
}
