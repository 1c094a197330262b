import { tellIf, type Finding, type Location } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content, DataOf } from '../read/content.ts';

type Rule = DataOf<'wizardInferences'>['rules'][number] & { readonly where: (field: keyof Rule) => Location };
type Question = DataOf<'wizardQuestions'>['questions'][number];

/** Every rule names a form, question and answer that exist. Nobody speaks both for and against a form. */
export function checkWizardRules({ cityRules, wizardInferences, wizardQuestions, files }: Content): readonly Finding[] {
  const questions = wizardQuestions.flatMap(({ data }) => data.questions);
  return [...cityRules, ...wizardInferences].flatMap(({ data, at }) => {
    const rules = data.rules.map((rule, index): Rule => ({ ...rule, where: (field) => at('rules', index, field) }));
    return [...rules.flatMap((rule) => judgeNames(rule, questions, files)), ...judgeBoth(rules)];
  });
}

function judgeNames(rule: Rule, questions: readonly Question[], files: Content['files']): readonly Finding[] {
  const { form, question, answer, where } = rule;
  const asked = questions.find(({ id }) => id === question);
  const isUnasked = !asked && question !== '' && questions.length > 0;
  const listIds = (held: readonly { readonly id: string }[]) =>
    `あるのは ${held.map(({ id }) => id).join('、')} です。`;
  return [
    ...tellIf(
      form !== '' && !files.has(`forms/${form}.yaml`),
      where('form'),
      `「${form}」という形態はありません。`,
      'content/formsにあるファイルの名前にしてください。',
    ),
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
