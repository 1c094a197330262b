import { expect, test } from 'vitest';
import { checkWizardRules } from '../../../src/check/rules/wizard-rules.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const RULES = `${CITY}/rules.yaml`;
const OURS = 'wizard/inferences.yaml';

test('Rules on forms, questions and answers that exist are told of nothing', async () => {
  expect(await tellOf(checkWizardRules)).toEqual([]);
});

test.each([
  [
    'form: joint-hosting',
    'form: hosting',
    '2　rulesの1番目のform「hosting」\n　　「hosting」という形態はありません。content/formsにあるファイルの名前にしてください。',
  ],
  [
    'question: lead',
    'question: leader',
    '3　rulesの1番目のquestion「leader」\n　　「leader」という問いはありません。あるのは stage、involvement、',
  ],
  [
    'answer: equal',
    'answer: same',
    '4　rulesの1番目のanswer「same」\n　　問い「lead」に「same」という答えはありません。あるのは group-only、group-led、equal、',
  ],
])('%s written as %s is told', async (from, to, said) => {
  const told = await tellOf(checkWizardRules, { [RULES]: [from, to] });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${RULES}:${said}`);
});

test('A city, or we, that speak both for and against a form on one answer are told', async () => {
  const rule = (effect: string) =>
    `  - { form: commission, question: lead, answer: equal, effect: ${effect}, reason: 理由です。 }\n`;
  const said =
    '形態「commission」について、問い「lead」の答え「equal」に、賛成と反対の両方があります。どちらか1つにしてください。';
  const both = `rules:\n${rule('for')}${rule('requires')}${rule('against')}`;
  expect(await tellOf(checkWizardRules, { [OURS]: both })).toEqual([
    `${OURS}:4　rulesの3番目のeffect「against」\n　　${said}`,
  ]);
  expect(await tellOf(checkWizardRules, { [OURS]: `rules:\n${rule('for')}${rule('for')}${rule('requires')}` })).toEqual(
    [],
  );
});

test('Questions that cannot be read are not taken for none', async () => {
  expect(await tellOf(checkWizardRules, { 'wizard/questions.yaml': 'questions: [\n' })).toEqual([]);
});

test('A gate, advice or scheme that names what does not exist is told', async () => {
  const gates = (line: string) => ({
    'wizard/gates.yaml': `gates:\n  - forms: [commission]\n    ${line}\n    reason: 理由です。\n`,
  });
  expect(await tellOf(checkWizardRules, gates('never: { lead: [equal, unknown] }'))).toEqual([]);
  expect((await tellOf(checkWizardRules, gates('never: { leader: [equal] }')))[0]).toContain(
    '「leader」という問いはありません。',
  );
  expect((await tellOf(checkWizardRules, gates('only: { lead: [same] }')))[0]).toContain(
    '問い「lead」に「same」という答えはありません。',
  );
  const advice = 'steps:\n  - { form: hosting, staff: します。, group: します。 }\nnotes: []\n';
  expect((await tellOf(checkWizardRules, { 'wizard/advice.yaml': advice }))[0]).toContain(
    '「hosting」という形態はありません。',
  );
});
