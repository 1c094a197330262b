import { z } from 'astro/zod';
import { askedField, dateField } from './fields.ts';

const month = z.int().min(1).max(12);

const stage = z.strictObject({
  title: z.string().describe('段階の名前。'),
  when: z.string().describe('いつか。原典のことばのまま（例 5月中旬、年度内）。'),
  fiscalYear: z.int().min(0).max(9).describe('募集の年度を0として、何年度目か（次の年度なら1）。'),
  from: month.optional().describe('始まる月（1〜12）。月が書かれていなければ省きます。'),
  to: month.optional().describe('終わる月。始まる月と同じなら省きます。'),
  text: z.array(z.string()).min(1).describe('することの説明。1文ずつ、または※ごとに分けます。'),
});

const said = z.string().max(90).optional();

/** `content/cities/<city>/schemes/<scheme>.yaml`: a call for proposals or a subsidy, with its calendar. */
export const schemeSchema = z.strictObject({
  title: z.string().describe('制度の名前。'),
  asked: askedField,
  order: z.int().min(1).describe('市の中で並べる順。'),
  summary: z.string().max(140).describe('どんな制度か。140字まで。'),
  asOf: dateField.describe('いつの内容か（例 平成31年4月）。'),
  amount: said.describe('いくらか。文書に書いてあるとおり、一、二文で。書かれていなければ省きます。'),
  who: said.describe('だれが申し込めるか。書かれていなければ省きます。'),
  when: said.describe('いつ募集し、いつ行うか。書かれていなければ省きます。'),
  ask: said.describe('だれに聞くか、だれと調整するか。電話番号は city.yaml の contacts から出ます。'),
  fiscalYear: dateField
    .optional()
    .describe(
      'stagesが何年度の募集のものか。文書に書いてあるときだけ（例 令和9年度）。書くと、カレンダーに入れられます。',
    ),
  replacedBy: z.string().optional().describe('この制度にかわった制度のid（同じ市のファイル名）。'),
  change: z.string().optional().describe('前の制度との関係。原典に書いてあることだけ。'),
  forms: z
    .array(z.string())
    .default([])
    .describe(
      'この制度で使われる形態のid。「形を選ぶ」の結果にこの制度を、制度のページに形態を出します。なければ省きます。',
    ),
  sections: z.array(z.string()).min(1).describe('書いてある場所。<市>/<文書>/<節> の形。'),
  facts: z
    .array(z.strictObject({ label: z.string(), text: z.string(), items: z.array(z.string()).default([]) }))
    .min(1)
    .describe('目的・対象・金額・期間などを、原典の順に。'),
  stages: z.array(stage).default([]).describe('流れ。書かれていなければ省きます。'),
});

export type SchemeData = z.infer<typeof schemeSchema>;
