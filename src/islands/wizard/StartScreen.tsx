import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AskedCity } from '../../domain/wizard/wizard-data.ts';
import { CityPicker } from './CityPicker.tsx';
import { ROLES } from '../../domain/wizard/answers.ts';
import { FIRST_QUESTION, type WizardRoute } from './wizard-route.ts';

type Props = {
  readonly title: VNode;
  readonly cities: readonly AskedCity[];
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
  // One list shows its first line, all cities, before anybody chose.
  const unasked = cities.some(({ prefecture }) => prefecture !== undefined) ? '' : undefined;
  const city = pickedCity ?? (started ? route.city : route.city || unasked);
  const role = pickedRole ?? (started ? route.role : undefined);
  const [missing, setMissing] = useState(false);
  return (
    <form
      class="start"
      // The browser asks for what is missing until this script does.
      ref={(form) => void (form && (form.noValidate = true))}
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
      <CityPicker cities={cities} chosen={city} onChoose={setCity} />
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
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
    `.wizard .start :is(input:checked,select)[name=${name}]`,
  );
  return field instanceof HTMLSelectElement ? field.value || undefined : field?.value;
}
