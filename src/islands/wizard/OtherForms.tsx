import { isKnown } from '../../domain/wizard/answers.ts';
import type { Model } from '../../domain/wizard/decide-outcome.ts';
import { findShutting } from '../../domain/wizard/gates.ts';
import { keepAsked } from '../../domain/wizard/list-asked.ts';
import type { WeighedForm } from '../../domain/wizard/model.ts';
import { ReasonList } from './ReasonList.tsx';
import type { Shown } from './shown.ts';

type Props = { readonly others: readonly WeighedForm[]; readonly shown: Shown; readonly model: Model };

/**
 * The forms that are no candidates: why the answers shut one out, beside what cities say for it all the same.
 */
export function OtherForms({ others, shown, model }: Props) {
  const { asking, result, route, base, callForm } = shown;
  const answers = keepAsked(model, route.answers);
  const known = asking.questions.filter(({ id }) => isKnown(answers, id)).length;
  const cityName = (id: string) => asking.cities.find((city) => city.id === id)?.name ?? id;
  if (others.length === 0 || known === 0) return null;
  return (
    <details>
      <summary>候補にならなかった形態とその理由（{others.length}）</summary>
      {others.map(({ form, counts, rules }) => {
        const gates = findShutting(model, form, answers).flatMap((index) => result.gateReasons[index] ?? []);
        const counted = rules.filter(({ effect }) => effect !== 'requires');
        return (
          <div key={form} class="other">
            <h3>
              {callForm(form)}{' '}
              <small>
                合う{counts.for}・合わない{counts.against}
              </small>
            </h3>
            {gates.length > 0 && (
              <div class="reasons">
                <p class="lead-title">この形にできない理由</p>
                <ul>
                  {gates.map(({ reason, statute }) => (
                    <li key={reason}>
                      △ {reason}
                      <small>（{statute === '' ? '当サイトの推測' : `当サイトのまとめ。${statute}`}）</small>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <ReasonList rules={counted} base={base} cityName={cityName} />
            {gates.length + counted.length === 0 && <p>今の答えには、合う理由も合わない理由もありません。</p>}
          </div>
        );
      })}
    </details>
  );
}
