import { UNKNOWN } from '../../domain/wizard/answers.ts';
import type { WizardAsking } from '../../domain/wizard/wizard-data.ts';
import type { WizardRoute } from './wizard-route.ts';

type Props = {
  readonly asking: WizardAsking;
  readonly asked: readonly string[];
  readonly route: WizardRoute;
  readonly idle: readonly string[];
  readonly onChange: (question: string) => void;
  readonly onRestart: () => void;
};

/**
 * What was answered so far, each with a way to change it; later answers stay when an earlier one changes. What is
 * neither asked nor answered is not listed.
 */
export function AnswerList({ asking, asked, route, idle, onChange, onRestart }: Props) {
  const city = asking.cities.find(({ id }) => id === route.city)?.name ?? 'すべての市';
  const listed = asking.questions.filter(({ id }) => asked.includes(id) || route.answers[id] !== undefined);
  return (
    <section class="answers" aria-label="これまでの答え">
      <h3>これまでの答え</h3>
      <dl>
        <div>
          <dt>市</dt>
          <dd>{city}</dd>
          <dd>
            <button type="button" class="quiet" onClick={() => onChange('start')}>
              変更する<span class="hidden">（市と立場）</span>
            </button>
          </dd>
        </div>
        {listed.map(({ id, short, options }) => (
          <div key={id}>
            <dt>{short}</dt>
            <dd>
              {labelOf(route.answers[id], options)}
              {idle.includes(id) && <small>いまの結果には関係していません</small>}
            </dd>
            <dd>
              {id !== route.at && (
                <button type="button" class="quiet" onClick={() => onChange(id)}>
                  {route.answers[id] === undefined ? '答える' : '変更する'}
                  <span class="hidden">（{short}）</span>
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onRestart}>
        初めからやり直す
      </button>
    </section>
  );
}

function labelOf(
  answer: string | undefined,
  options: readonly { readonly id: string; readonly label: string }[],
): string {
  if (answer === undefined) return 'まだ答えていません';
  return answer === UNKNOWN ? 'わからない' : (options.find(({ id }) => id === answer)?.label ?? '');
}
