import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES } from '../../domain/wizard/answers.ts';
import { FIRST_QUESTION, type WizardRoute } from './wizard-route.ts';

type Props = {
  readonly title: VNode;
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly route: WizardRoute;
  readonly onNext: (city: string, role: WizardRoute['role']) => void;
};

/**
 * The first screen: which city's documents speak, and from which side the questions are worded. It stands in the page:
 * what is chosen before the script arrives stays chosen, and what is sent before it leads to the first question.
 */
export function StartScreen({ title, cities, route, onNext }: Props) {
  const started = Object.keys(route.answers).length > 0;
  const [pickedCity, setCity] = useState(() => readChosen('city'));
  const [pickedRole, setRole] = useState(() => ROLES.find((one) => one === readChosen('role')));
  const city = pickedCity ?? (started ? route.city : route.city || undefined);
  const role = pickedRole ?? (started ? route.role : undefined);
  const [missing, setMissing] = useState(false);
  const rows = [...cities, { id: '', name: 'すべての市を並べる' }];
  return (
    <form
      class="start"
      // The browser asks for what is missing until this script does.
      ref={(form) => form && (form.noValidate = true)}
      onSubmit={(event) => {
        event.preventDefault();
        if (city !== undefined && role !== undefined) onNext(city, role);
        else setMissing(true);
      }}
    >
      <input type="hidden" name="at" value={FIRST_QUESTION} />
      {title}
      {missing && (
        <p role="alert" class="notice">
          市と立場を、1つずつ選んでください。
        </p>
      )}
      <fieldset class="choices">
        <legend>どの市の文書をもとにしますか</legend>
        {rows.map(({ id, name }) => (
          <label key={id} class="choice framed">
            <input type="radio" required name="city" value={id} checked={city === id} onChange={() => setCity(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>あなたの立場（言い方と次にすることが変わり、候補は変わりません）</legend>
        <label class="choice framed">
          <input
            type="radio"
            required
            name="role"
            value="staff"
            checked={role === 'staff'}
            onChange={() => setRole('staff')}
          />
          市の職員
        </label>
        <label class="choice framed">
          <input
            type="radio"
            required
            name="role"
            value="group"
            checked={role === 'group'}
            onChange={() => setRole('group')}
          />
          市民・団体
        </label>
      </fieldset>
      <button type="submit" class="button primary">
        問いに進む
      </button>
    </form>
  );
}

/** What the reader chose on the page before this script arrived. */
function readChosen(name: string): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLInputElement>(`.wizard .start [name=${name}]:checked`)?.value;
}
