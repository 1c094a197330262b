import { formSchema } from '../../../src/schemas/form.ts';
import { cityRulesSchema, inferencesSchema, questionsSchema } from '../../../src/schemas/wizard.ts';
import type { Model } from '../../../src/domain/wizard/decide-outcome.ts';
import type { Rule } from '../../../src/domain/wizard/model.ts';
import { listContent, readYaml } from './read-content.ts';

/** The wizard as the content folder has it (the imaginary city left out), for tests of the rules themselves. */
export function readWizard(): Model & { readonly version: number; readonly cities: readonly string[] } {
  const { questions, version } = readYaml('content/wizard/questions.yaml', questionsSchema);
  const inferred = readYaml('content/wizard/inferences.yaml', inferencesSchema).rules.map((rule): Rule => ({
    ...rule,
    basis: 'inferred',
    city: '',
    position: '',
    path: '',
  }));
  const files = listContent('cities/*/rules.yaml').filter((file) => file.startsWith('content/'));
  const stated = files.flatMap((file) =>
    readYaml(file, cityRulesSchema).rules.map(({ section, ...rule }): Rule => ({
      ...rule,
      city: file.split('/').at(-2) ?? '',
      position: '',
      path: section,
    })),
  );
  const forms = listContent('forms/*.yaml')
    .map((file) => ({ id: /([^/]+)\.yaml$/.exec(file)?.[1] ?? '', order: readYaml(file, formSchema).order }))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  return {
    forms,
    questions,
    version,
    rules: [...stated, ...inferred],
    cities: files.map((file) => file.split('/').at(-2) ?? ''),
  };
}
