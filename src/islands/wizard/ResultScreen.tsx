import { decideOutcome } from '../../domain/wizard/decide-outcome.ts';
import { findTurningAnswers } from '../../domain/wizard/find-turning-answers.ts';
import type { Outcome } from '../../domain/wizard/model.ts';
import { nameForm } from '../../domain/wizard/name-form.ts';
import { nameRank, tellEnd, tellFirst } from '../../domain/wizard/tell-outcome.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { NextStep } from './NextStep.tsx';
import { OtherForms } from './OtherForms.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import type { Shown } from './shown.ts';
import type { HeldResult } from './use-result.ts';

type Props = Pick<Shown, 'asking' | 'route' | 'base'> & {
  readonly result: HeldResult;
  readonly onRetry: () => void;
};

/** How the wizard ends, below its heading, once what it is drawn from is there. */
export function ResultScreen({ asking, result, route, base, onRetry }: Props) {
  if (result === undefined || result === 'failed') {
    return (
      <>
        <p role="status">{result === 'failed' ? '結果を読み込めませんでした。' : '結果を読み込んでいます。'}</p>
        {result === 'failed' && (
          <p class="controls">
            <button type="button" class="button" onClick={onRetry}>
              もう一度読み込む
            </button>
            <span>答えはアドレスに残っています。下の紙の用紙と規則の表でも、形を選べます。</span>
          </p>
        )}
      </>
    );
  }
  const city = asking.cities.find(({ id }) => id === route.city);
  const callForm = (id: string) => {
    const form = result.forms.find((one) => one.id === id);
    return `「${form ? nameForm(form, city, result.cityForms).title : id}」`;
  };
  return <KnownResult shown={{ asking, result, route, base, callForm }} />;
}

function KnownResult({ shown }: { readonly shown: Shown }) {
  const { asking, result, route, callForm } = shown;
  const model = { ...asking, rules: result.rules, cityForms: result.cityForms };
  const outcome = decideOutcome(model, route.answers, route.city);
  const turning = findTurningAnswers(model, route.answers, route.city);
  const short = (id: string) => `「${asking.questions.find((question) => question.id === id)?.short ?? id}」`;
  const label = (id: string, answer: string) =>
    asking.questions.find((question) => question.id === id)?.options.find((option) => option.id === answer)?.label;
  const first = outcome.kind === 'candidates' ? (outcome.ranks[0] ?? []).map(({ form }) => form) : [];
  return (
    <>
      {outcome.kind === 'candidates' ? (
        <Candidates outcome={outcome} shown={shown} />
      ) : (
        <p class="notice">{tellEnd(outcome, short)}</p>
      )}
      {'others' in outcome && <OtherForms others={outcome.others} shown={shown} model={model} />}
      {turning.length > 0 && (
        <div>
          <h3>分かると結果が変わること</h3>
          <ul>
            {turning.map(({ question, answer, first: then }) => (
              <li key={`${question}${answer}`}>
                {short(question)}が「{label(question, answer)}」なら、第1候補は{then.map(callForm).join('')}になります。
              </li>
            ))}
          </ul>
        </div>
      )}
      <ResultNotes
        shown={shown}
        forms={outcome.kind === 'candidates' ? outcome.ranks.flat().map(({ form }) => form) : first}
      />
    </>
  );
}

type Found = Extract<Outcome, { kind: 'candidates' }>;

function Candidates({ outcome, shown }: { readonly outcome: Found; readonly shown: Shown }) {
  const { ranks } = outcome;
  return (
    <>
      <p class="found">{tellFirst(outcome, shown.callForm)}</p>
      <NextStep forms={(ranks[0] ?? []).map(({ form }) => form)} shown={shown} />
      {ranks.map((rank, index) => (
        <div key={rank.map(({ form }) => form).join()}>
          <h3>{nameRank(outcome, index)}</h3>
          {rank.map((form) => (
            <CandidateCard key={form.form} weighed={form} isFirst={index === 0} shown={shown} />
          ))}
        </div>
      ))}
    </>
  );
}
