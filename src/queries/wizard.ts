import { getCollection, getEntry } from 'astro:content';
import { addWesternYears } from '../domain/japanese/era.ts';
import type { Rule } from '../domain/wizard/model.ts';
import type { WizardData } from '../domain/wizard/wizard-data.ts';
import { address } from '../domain/handbook/address.ts';
import { listChecklists } from './checklists.ts';
import { listCities } from './cities.ts';
import { listForms } from './forms.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';

/** Gives the wizard's data. Throws when a rule names a form, question, answer or place that does not exist. */
export const getWizard = remember(async (): Promise<WizardData> => {
  const questions = await getEntry('wizardQuestions', 'questions');
  const notes = await getEntry('wizardDifferences', 'differences');
  if (!questions || !notes) throw new Error('content/wizard に questions.yaml と differences.yaml を置いてください。');
  const forms = await listForms();
  const withPlaces =
    (from: string) =>
    async <T extends { readonly sections: readonly string[] }>(entry: T) => ({
      ...entry,
      places: await Promise.all(entry.sections.map((section) => getPlace(section, from))),
    });
  const place = withPlaces('content/wizard/differences.yaml');
  const data = {
    version: questions.data.version,
    cities: (await listCities()).map(({ id, name }) => ({ id, name })),
    questions: questions.data.questions,
    forms: forms.map(({ id, title, gist, cities }) => ({
      id,
      title,
      gist,
      names: cities.flatMap(({ city, forms: own }) =>
        own
          .filter(({ under }) => under === '')
          .map(({ name, edition, path, cautions }) => ({
            city: city.id,
            name,
            edition: addWesternYears(edition),
            path,
            cautions: cautions.map(({ text }) => text),
          })),
      ),
    })),
    rules: [...(await listCityRules()), ...(await listInferences())],
    differences: await Promise.all(notes.data.differences.map(place)),
    checklists: (await listChecklists()).map(({ checklist, when, forms, formGroups }) => ({
      title: checklist.title,
      path: address.checklist(checklist.id),
      when,
      forms,
      formGroups,
    })),
    limits: notes.data.limits,
    steps: await Promise.all(notes.data.steps.map(place)),
  };
  assertKnown(data);
  return data;
});

async function listCityRules(): Promise<readonly Rule[]> {
  const entries = await getCollection('cityRules');
  const rules = await Promise.all(
    entries.map(({ id, data }) =>
      Promise.all(
        data.rules.map(async ({ section, ...rule }) => {
          const { position, path } = await getPlace(section, `content/cities/${id}/rules.yaml`);
          return { ...rule, city: id, position, path };
        }),
      ),
    ),
  );
  return rules.flat();
}

async function listInferences(): Promise<readonly Rule[]> {
  const entry = await getEntry('wizardInferences', 'inferences');
  return (entry?.data.rules ?? []).map((rule) => ({ ...rule, basis: 'inferred', city: '', position: '', path: '' }));
}

function assertKnown({ forms, questions, rules }: Pick<WizardData, 'forms' | 'questions' | 'rules'>): void {
  for (const { form, question, answer, city, reason } of rules) {
    const options = questions.find(({ id }) => id === question)?.options;
    if (forms.some(({ id }) => id === form) && options?.some(({ id }) => id === answer)) continue;
    const file = city === '' ? 'content/wizard/inferences.yaml' : `content/cities/${city}/rules.yaml`;
    throw new Error(
      `${file} の「${reason}」: form ${form}・question ${question}・answer ${answer} のどれかがありません。つづりを確かめてください。`,
    );
  }
}
