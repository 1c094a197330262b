import type { Model } from '../../../src/domain/wizard/decide-outcome.ts';
import type { Rule } from '../../../src/domain/wizard/model.ts';
import { REAL } from './real-content.ts';

/** The wizard as the content folder has it, for tests of the rules themselves. */
export function readWizard(): Model & { readonly version: number; readonly cities: readonly string[] } {
  const inferred = REAL.wizardInferences
    .flatMap(({ data }) => data.rules)
    .map((rule): Rule => ({ ...rule, basis: 'inferred', city: '', position: '', path: '' }));
  const stated = REAL.cityRules.flatMap(({ city, data }) =>
    data.rules.map(({ section, ...rule }): Rule => ({ ...rule, city, position: '', path: section })),
  );
  const [{ questions, version } = { questions: [], version: 0 }] = REAL.wizardQuestions.map(({ data }) => data);
  const cities = REAL.cityRules.map(({ city }) => city);
  const known = (city: string) => [
    ...REAL.cityForms.filter((one) => one.city === city).flatMap(({ data }) => data.forms.map(({ form }) => form)),
    ...stated.filter((rule) => rule.city === city && rule.effect === 'for').map(({ form }) => form),
  ];
  return {
    forms: REAL.forms.toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => id),
    questions,
    version,
    gates: REAL.wizardGates.flatMap(({ data }) => data.gates),
    rules: [...stated, ...inferred],
    cities,
    cityForms: Object.fromEntries(cities.map((city) => [city, [...new Set(known(city))]])),
  };
}
