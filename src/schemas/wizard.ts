import { z } from 'astro/zod';
import { DOCUMENTED, EFFECTS } from '../domain/wizard/rule-words.ts';
import { ROLES } from '../domain/wizard/answers.ts';
import { idOf, sectionField } from './fields.ts';

/** `content/wizard/questions.yaml`: the questions in their order. 「わからない」 (`unknown`) is added to each. */
export const questionsSchema = z.strictObject({
  version: z.int().min(1).describe('問いや答えのidか意味を変えたら1つ増やします。'),
  changes: z
    .array(
      z.strictObject({
        version: z.int().min(2).describe('どの版で変わったか。'),
        texts: z.array(z.string()).min(1).describe('前の版の答えが、今は何を指すか。古いアドレスで来た人に示します。'),
      }),
    )
    .default([]),
  questions: z
    .array(
      z.strictObject({
        id: idOf('question').describe('問いのid。アドレスに出ます。変えません。'),
        short: z.string().max(6).describe('答えの一覧に出す短い名前。'),
        title: z.string().describe('問い。市の職員にも団体にも読めることばで。'),
        forGroup: z.string().optional().describe('団体の人に聞くときの言い方。違うときだけ。'),
        why: z.string().max(120).describe('なぜ聞くか。120字まで。'),
        weight: z.int().min(1).max(5).describe('答え1つを、いくつに数えるか。1から5まで。'),
        weighs: z.string().max(60).describe('その重さにした理由。60字まで。説明のページに出します。'),
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
                  '相手とかかわる答え（提案、意見の交換、名義など）なら true。outside の答えがあっても、候補を出します。',
                ),
              means: z
                .array(z.string())
                .min(2)
                .optional()
                .describe('一度に2つ以上を求める答えのとき、それが表すほかの答えのid。'),
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

const conditions = z.record(z.string(), z.array(z.string()).min(1)).optional().describe('問いのid: [答えのid, …]。');

/** `content/wizard/gates.yaml`: where a form cannot be, whatever else is answered. */
export const gatesSchema = z.strictObject({
  gates: z
    .array(
      z
        .strictObject({
          forms: z.array(z.string()).min(1).describe('形態のid。'),
          only: conditions.describe('このどれかの答えのときだけ、形にできる。'),
          never: conditions.describe('このすべての答えのとき、形にできない。わからないは unknown。'),
          reason: z.string().max(120).describe('理由。一文で120字まで。当サイトの推測として出します。'),
          statute: z.string().default('').describe('法律によるとき、その条と、条文の年。'),
        })
        .refine(({ only, never }) => (only === undefined) !== (never === undefined), {
          message: 'only か never の、どちらか1つを書きます。',
        }),
    )
    .min(1),
});

/** `content/wizard/advice.yaml`: what to do next with a form, and what the law asks beside; both ours. */
export const adviceSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        form: z.string().describe('形態のid。'),
        staff: z.string().max(80).describe('市の職員が次にする1つのこと。80字まで。'),
        group: z.string().max(80).describe('市民・団体が次にする1つのこと。80字まで。'),
      }),
    )
    .min(1),
  notes: z.array(
    z.strictObject({
      forms: z.array(z.string()).min(1).describe('形態のid。'),
      text: z.string().max(140).describe('法律の上で確かめること。140字まで。できる・違法だとは書きません。'),
      statute: z.string().describe('法律の条と、条文の年。'),
    }),
  ),
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
        through: z
          .string()
          .optional()
          .describe('この形態の例に挙げられた形態についての理由なら、その例の形態のid。例のほうで数えます。'),
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
        role: z.enum(ROLES).optional().describe('市の職員（staff）か市民・団体（group）だけに示すとき、その立場。'),
        sections: z.array(z.string()).min(1).describe('そのために読む場所。'),
      }),
    )
    .describe('市を1つだけ作るときは、空にもなります。'),
});
