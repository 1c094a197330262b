import { UNKNOWN } from '../../domain/wizard/answers.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content, DataOf } from '../read/content.ts';

type Rule = DataOf<'wizardInferences'>['rules'][number] & { readonly where: (field: keyof Rule) => Location };
type Question = DataOf<'wizardQuestions'>['questions'][number];

/**
 * Every rule and gate names forms, questions and answers that exist, and advice is given on forms that do. Nobody
 * speaks both for and against a form.
 */
export function checkWizardRules(content: Content): readonly Finding[] {
  const { cityRules, wizardInferences, wizardQuestions, files } = content;
  const questions = wizardQuestions.flatMap(({ data }) => data.questions);
  const found = [...cityRules, ...wizardInferences].flatMap(({ data, at }) => {
    const rules = data.rules.map((rule, index): Rule => ({ ...rule, where: (field) => at('rules', index, field) }));
    return [...rules.flatMap((rule) => judgeNames(rule, questions, files)), ...judgeBoth(rules)];
  });
  return [...found, ...judgeGates(content, questions), ...judgeForms(content), ...judgeMeans(content)];
}

/** A gate that names what does not exist shuts nothing, without a word. */
function judgeGates({ wizardGates }: Content, questions: readonly Question[]): readonly Finding[] {
  return wizardGates.flatMap(({ data, at }) =>
    data.gates.flatMap(({ only, never }, index) =>
      Object.entries(never ?? only ?? {}).flatMap(([question, answers]) => {
        const options = questions.find(({ id }) => id === question)?.options;
        const where = at('gates', index, never ? 'never' : 'only');
        const how = 'content/wizard/questions.yamlにあるidを書いてください。';
        return [
          ...tellIf(!options && questions.length > 0, where, `「${question}」という問いはありません。`, how),
          ...answers.flatMap((answer) =>
            tellIf(
              options !== undefined && answer !== UNKNOWN && !options.some(({ id }) => id === answer),
              where,
              `問い「${question}」に「${answer}」という答えはありません。`,
              how,
            ),
          ),
        ];
      }),
    ),
  );
}

/** An answer that asks for several things names other answers of its question. */
function judgeMeans({ wizardQuestions }: Content): readonly Finding[] {
  return wizardQuestions.flatMap(({ data, at }) =>
    data.questions.flatMap(({ id: question, options }, index) =>
      options.flatMap(({ id, means = [] }, place) =>
        means.flatMap((other, which) =>
          tellIf(
            other === id || !options.some((option) => option.id === other),
            at('questions', index, 'options', place, 'means', which),
            `問い「${question}」に「${other}」というほかの答えはありません。`,
            '同じ問いにある、ほかの答えのidを書いてください。',
          ),
        ),
      ),
    ),
  );
}

/** Forms that are named elsewhere than in rules: in gates, in advice, and by schemes. */
function judgeForms({ wizardGates, wizardAdvice, cityRules, schemes, files }: Content): readonly Finding[] {
  const named = [
    ...wizardGates.flatMap(({ data, at }) =>
      data.gates.flatMap(({ forms }, index) => forms.map((form) => ({ form, where: at('gates', index, 'forms') }))),
    ),
    ...wizardAdvice.flatMap(({ data, at }) => [
      ...data.steps.map(({ form }, index) => ({ form, where: at('steps', index, 'form') })),
      ...data.notes.flatMap(({ forms }, index) => forms.map((form) => ({ form, where: at('notes', index, 'forms') }))),
    ]),
    ...cityRules.flatMap(({ data, at }) =>
      data.rules.flatMap(({ through }, index) =>
        through === undefined ? [] : [{ form: through, where: at('rules', index, 'through') }],
      ),
    ),
    ...schemes.flatMap(({ data, at }) => data.forms.map((form) => ({ form, where: at('forms') }))),
  ];
  return named.flatMap(({ form, where }) => judgeForm(form, where, files));
}

function judgeForm(form: string, where: Location, files: Content['files']): readonly Finding[] {
  return tellIf(
    form !== '' && !files.has(`forms/${form}.yaml`),
    where,
    `「${form}」という形態はありません。`,
    'content/formsにあるファイルの名前にしてください。',
  );
}

function judgeNames(rule: Rule, questions: readonly Question[], files: Content['files']): readonly Finding[] {
  const { form, question, answer, where } = rule;
  const asked = questions.find(({ id }) => id === question);
  const isUnasked = !asked && question !== '' && questions.length > 0;
  const listIds = (held: readonly { readonly id: string }[]) =>
    `あるのは ${held.map(({ id }) => id).join('、')} です。`;
  return [
    ...judgeForm(form, where('form'), files),
    ...tellIf(isUnasked, where('question'), `「${question}」という問いはありません。`, listIds(questions)),
    ...tellIf(
      asked !== undefined && !asked.options.some(({ id }) => id === answer),
      where('answer'),
      `問い「${question}」に「${answer}」という答えはありません。`,
      listIds(asked?.options ?? []),
    ),
  ];
}

/** Of the rules of one file, which are all of one city or all ours. */
function judgeBoth(rules: readonly Rule[]): readonly Finding[] {
  const keyOf = ({ form, question, answer }: Rule) => [form, question, answer].join(' ');
  const weighed = rules.filter(({ effect }) => effect === 'for' || effect === 'against');
  const once = [...Map.groupBy(weighed, (rule) => `${keyOf(rule)} ${rule.effect}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  return findRepeated(once, keyOf).flatMap(({ again: { form, question, answer, where } }) => {
    const problem = `形態「${form}」について、問い「${question}」の答え「${answer}」に、賛成と反対の両方があります。`;
    return tellIf(true, where('effect'), problem, 'どちらか1つにしてください。');
  });
}
