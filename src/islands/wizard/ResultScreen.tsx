import type { VNode } from 'preact';
import { decideOutcome } from '../../domain/wizard/decide-outcome.ts';
import { findTurningAnswers } from '../../domain/wizard/find-turning-answers.ts';
import type { WeighedForm } from '../../domain/wizard/model.ts';
import type { WizardData } from '../../domain/wizard/wizard-data.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { ReasonList } from './ReasonList.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import type { WizardRoute } from './wizard-route.ts';

type Props = { readonly title: VNode; readonly data: WizardData; readonly route: WizardRoute; readonly base: string };

/** How the wizard ends: candidates, outside collaboration, answers that clash, or too little known. */
export function ResultScreen({ title, data, route, base }: Props) {
  const model = { forms: data.forms.map(({ id }) => id), questions: data.questions, rules: data.rules };
  const outcome = decideOutcome(model, route.answers, route.city);
  const short = (id: string) => data.questions.find((question) => question.id === id)?.short ?? id;
  const formTitle = (id: string) => data.forms.find((form) => form.id === id)?.title ?? id;
  const cityName = (id: string) => data.cities.find((city) => city.id === id)?.name ?? id;
  const turning = findTurningAnswers(model, route.answers, route.city);
  const stated = decideOutcome(
    { ...model, rules: data.rules.filter(({ basis }) => basis === 'stated') },
    route.answers,
    route.city,
  );
  const shown = outcome.kind === 'candidates' ? outcome.ranks.flat().map(({ form }) => form) : [];
  return (
    <section class="result">
      {title}
      {outcome.kind === 'candidates' &&
        outcome.ranks.map((rank, index) => (
          <div key={rank.map(({ form }) => form).join()}>
            <h3>
              第{index + 1}候補{rank.length > 1 && `（同じ順位が${rank.length}つ）`}
            </h3>
            {rank.map((form) => (
              <CandidateCard key={form.form} weighed={form} data={data} route={route} base={base} />
            ))}
          </div>
        ))}
      {outcome.kind === 'outside' && (
        <p class="notice">
          答えの「{short(outcome.question)}
          」からみると、どちらか一方だけで行う事業です。市の文書の領域の図では、協働の外に当たります。一緒に行うところがあるなら、「
          {short(outcome.question)}」の答えを変えてみてください。
        </p>
      )}
      {outcome.kind === 'contradiction' && (
        <p class="notice">
          答えどうしが食い違っています。「{short(outcome.clash[0])}」と「{short(outcome.clash[1])}
          」の答えが、同じ形態について反対のことを言っています。どちらかを見直すか、相手と話し合ってから、もう一度試してください。
        </p>
      )}
      {outcome.kind === 'not-enough' && (
        <p class="notice">
          まだ言えることが少なすぎます。分かっている答えは{outcome.known}つです（{outcome.needed}
          つ以上必要です）。次のことを確かめてください：
          {outcome.open.map(short).join('、')}。
        </p>
      )}
      {outcome.kind === 'candidates' && (
        <p>
          文書に書いてあること（◎）だけで数えると、
          {stated.kind === 'candidates'
            ? `第1候補は${(stated.ranks[0] ?? []).map(({ form }) => formTitle(form)).join('・')}です。`
            : '候補を1つに決められるほどの理由はありません。'}
        </p>
      )}
      {'others' in outcome && outcome.others.length > 0 && (
        <details>
          <summary>候補にならなかった形態とその理由（{outcome.others.length}）</summary>
          {outcome.others.map((form) => (
            <div key={form.form} class="other">
              <h4>
                {formTitle(form.form)} <small>{countOf(form)}</small>
              </h4>
              {form.rules.length === 0 ? (
                <p>今の答えには、合う理由も合わない理由もありません。</p>
              ) : (
                <ReasonList rules={form.rules} base={base} cityName={cityName} />
              )}
            </div>
          ))}
        </details>
      )}
      {turning.length > 0 && (
        <div>
          <h3>分かると結果が変わること</h3>
          <ul>
            {turning.map(({ question, answer, first }) => (
              <li key={`${question}${answer}`}>
                「{short(question)}」が「
                {data.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === answer)?.label}
                」なら、第1候補は{first.map(formTitle).join('・')}になります。
              </li>
            ))}
          </ul>
        </div>
      )}
      <ResultNotes data={data} shown={shown} base={base} />
    </section>
  );
}

function countOf({ counts }: WeighedForm): string {
  return `合う${counts.for}・合わない${counts.against}`;
}
