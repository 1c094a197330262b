import { z } from 'astro/zod';
import { DOCUMENTED, EFFECTS } from '../domain/wizard/rule-words.ts';
import { idOf, sectionField } from './fields.ts';

/** `content/wizard/questions.yaml`: the questions in their order. 「わからない」 (`unknown`) is added to each. */
export const questionsSchema = z.strictObject({
  version: z.int().min(1).describe('問いや答えのidを変えたら1つ増やします。'),
  questions: z
    .array(
      z.strictObject({
        id: idOf('question').describe('問いのid。アドレスに出ます。変えません。'),
        short: z.string().max(6).describe('答えの一覧に出す短い名前。'),
        title: z.string().describe('問い。市の職員にも団体にも読めることばで。'),
        forGroup: z.string().optional().describe('団体の人に聞くときの言い方。違うときだけ。'),
        why: z.string().max(120).describe('なぜ聞くか。120字まで。'),
        gate: z
          .literal(true)
          .optional()
          .describe('この問いの答えに合わない形態を、ほかの答えにかかわらず候補から外すとき true。'),
        options: z
          .array(
            z.strictObject({
              id: idOf('answer').describe('答えのid。変えません。'),
              label: z.string().max(30).describe('答え。30字まで。'),
              hint: z.string().max(60).optional().describe('補い。60字まで。'),
              outside: z
                .literal(true)
                .optional()
                .describe('一方だけで行い、協働にならない答えなら true。候補のかわりに、そのことを伝えます。'),
              talks: z
                .literal(true)
                .optional()
                .describe(
                  '相手と話し合う答え（提案、意見の交換）なら true。outside の答えがあっても、候補を出します。',
                ),
              zone: z
                .string()
                .max(10)
                .optional()
                .describe('形態ごとにだれが主かを示す表の、列の見出し。その列に当たる答えに10字までで。'),
            }),
          )
          .min(2),
      }),
    )
    .min(1),
});

const rule = {
  form: z.string().describe('形態のid。'),
  question: z.string().describe('問いのid。'),
  answer: z.string().describe('答えのid。'),
  effect: z
    .enum(EFFECTS.map(({ id }) => id))
    .describe('賛成 for・反対 against・条件つき requires（注意として示し、点にしない）。'),
  reason: z.string().max(120).describe('理由。一文で120字まで。'),
};

/** `content/cities/<city>/rules.yaml`: what a city's documents say for or against a form. */
export const cityRulesSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        ...rule,
        basis: z
          .enum(DOCUMENTED.map(({ id }) => id))
          .describe('文書に書いてある stated（◎）か、例や注から読み取れる example（○）か。'),
        section: sectionField,
      }),
    )
    .min(1),
});

/** `content/wizard/inferences.yaml`: our own inferences (△), never said in a city's name. */
export const inferencesSchema = z.strictObject({ rules: z.array(z.strictObject(rule)).min(1) });

/** `content/wizard/differences.yaml`: where the cities class or say a thing differently, and what to do next. */
export const differencesSchema = z.strictObject({
  differences: z
    .array(
      z.strictObject({
        forms: z.array(z.string()).min(1).describe('関わる形態のid。'),
        text: z.string().max(160).describe('市の名を並べ、どちらが正しいとも言わずに160字まで。'),
        sections: z.array(z.string()).min(1).describe('書いてある場所。<市>/<文書>/<節> の形。'),
      }),
    )
    .describe('市を1つだけ作るときは、空にもなります。'),
  limits: z.array(z.string()).min(1).describe('この選び方の限り。説明のページに出します。'),
  steps: z
    .array(
      z.strictObject({
        text: z.string().describe('次にすること。'),
        sections: z.array(z.string()).min(1).describe('そのために読む場所。'),
      }),
    )
    .describe('市を1つだけ作るときは、空にもなります。'),
});
