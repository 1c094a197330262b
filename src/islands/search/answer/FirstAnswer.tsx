import { withBase } from '../../../domain/handbook/address.ts';
import { callPhone } from '../../../domain/handbook/phone-number.ts';
import type { KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import { shortenAnswer } from '../../../domain/search/question/shorten-answer.ts';
import { ASKED } from '../../../domain/search/question/question-words.ts';

type Props = { readonly answers: readonly KnownAnswer[]; readonly base: string };

/** What the content says to the very question, before the places that were found: the text, its source and its age. */
export function FirstAnswer({ answers, base }: Props) {
  if (answers.length === 0) return null;
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

/** Tells that there is an answer, for who hears the page; nothing where there is none. */
export function tellAnswers(answers: readonly KnownAnswer[]): string {
  return answers.length > 0 ? '質問にあたる文を、はじめに示します。' : '';
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
