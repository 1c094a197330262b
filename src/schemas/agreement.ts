import { z } from 'astro/zod';
import { CITY_FACTS, FIELD_KINDS } from '../domain/agreement/agreement.ts';
import { PARTIES } from '../domain/sheet/checklist.ts';
import { idField, idOf, sectionField } from './fields.ts';

const forms = z.array(z.string()).min(1).optional().describe('この形態のときだけ（形態のid）。省くと、どの形態でも。');
const kinds = z.array(z.string()).min(1).optional().describe('この型のときだけ（型のid）。省くと、どの型でも。');
const answers = z.record(z.string(), z.array(z.string()).min(1));

/** A note on law: what to ask the desk about, never that something is allowed or forbidden. */
const law = z.strictObject({
  text: z.string().max(160).describe('確かめること。160字まで。できる・違法だとは書きません。'),
  statute: z.string().default('').describe('法律の条と、条文の年。令和7年（2025年）6月時点の条文、など。'),
  kinds,
  forms,
});

const item = z.strictObject({
  text: z.string().describe('号。決める欄は {欄のid} と書きます。'),
  items: z.array(z.string()).default([]).describe('その下のア、イ、ウ。'),
  kinds,
  forms,
});

/** From where the value of a field is known before anybody writes it here. */
const from = z.union([
  z.strictObject({
    list: z.string().describe('シートのid。'),
    item: z.string().describe('項目のid。そこに書かれたコメントを、書いた側の案にします。'),
    party: z
      .enum(PARTIES.map(({ id }) => id))
      .optional()
      .describe('片方のコメントだけを使うとき、その側。'),
  }),
  z.strictObject({ list: z.string().describe('シートのid。'), field: z.string().describe('シートの頭の欄のid。') }),
  z.strictObject({
    answers: answers.describe('「形を選ぶ」の問いのid: [答えのid, …]。すべてに当たるとき。'),
    text: z.string().describe('そのときの案。'),
  }),
  z.strictObject({ city: z.enum(CITY_FACTS).describe('選んだ市の名（name）か、担当課（desk）。') }),
  z.strictObject({ kinds, forms, text: z.string().describe('その型・形態のときの案。') }),
]);

const field = {
  id: idOf('field').describe('欄のid。保存された下書きが指すので、変えません。どの条のidとも重ねません。'),
  label: z.string().max(30).describe('欄の名前。空のとき、条の中にこの名前が出ます。30字まで。'),
  ask: z.string().max(120).describe('二者で決めること。120字まで。'),
  kind: z.enum(FIELD_KINDS).describe('text 一行・long 何行か・date 日・amount 金額（円）・choice 文を選ぶか、書く。'),
  hint: z.string().max(160).optional().describe('決めるときに気を付けること。'),
  example: z.string().max(160).optional().describe('書き方の例。条にそのまま入る形で。'),
  choices: z.array(z.string().max(160)).min(2).optional().describe('choice のとき、選べる文。条にそのまま入ります。'),
  first: z
    .literal(true)
    .optional()
    .describe('まず決めることなら true。たたき台は、この欄から表示します。1つの書面に、15までにします。'),
  from: z
    .array(from)
    .default([])
    .describe('分かっていることから入れるとき、どこから。上から順に、初めに見つかったもの。'),
};

const fieldSchema = z
  .strictObject(field)
  .refine(({ kind, choices }) => (kind === 'choice') === (choices !== undefined), {
    message: 'choices は、kind が choice のときだけ、必ず書きます。',
  });

/** `content/agreements/agreement.yaml`: what every draft has at its head, whatever its kind. */
export const agreementSchema = z.strictObject({
  title: z.string().describe('名前。'),
  summary: z.string().max(160).describe('だれが、いつ、何のために使うか。'),
  heads: z
    .array(z.strictObject({ ...field, names: z.literal(true).optional().describe('下書きの名前になる欄なら true。') }))
    .min(1)
    .describe('前文や署名に使う欄。条の文でも {欄のid} で使えます。'),
  signature: z.array(z.string()).min(1).describe('日付と署名の行。'),
  notice: z.array(z.string()).min(1).describe('法的な助言でないこと、など。どの下書きの頭にも出ます。'),
});

/** `content/agreements/kinds/<kind>.yaml`: a kind of agreement, by the money between the two. */
export const agreementKindSchema = z.strictObject({
  title: z.string().describe('書類の表題（案 は付けません）。'),
  short: z.string().max(16).describe('短い名前。委託、負担金、など。16字まで。'),
  order: z.int().min(1).describe('並べる順。'),
  gist: z.string().max(120).describe('どんなお金の約束のときの型か。120字まで。'),
  answers: answers.describe('この型になる、「形を選ぶ」の問いのid: [答えのid, …]。どれかに当たるとき。'),
  forms: z.array(z.string()).min(1).describe('この型を使う形態のid。'),
  paper: z.string().max(240).describe('どんな書類か。契約書と仕様書、協定書、交付決定が先、など。'),
  first: z.array(z.string()).min(1).describe('この書類より先に済ませること。'),
  cautions: z.array(law).default([]).describe('気を付けること。'),
  parties: z
    .strictObject({ city: z.string(), group: z.string() })
    .describe('文の中での呼び方（甲・乙、市・団体、など）。文には {city} {group} と書きます。'),
  opening: z.string().describe('前文。{city-name} など、頭の欄を使えます。'),
  closing: z.string().describe('結びの文。'),
  signature: z.array(z.string()).optional().describe('署名の行。どの下書きにも使う行と違うときだけ。'),
  clauses: z.array(z.string()).min(1).describe('条のidを、並べる順に。'),
});

/** `content/agreements/clauses/<clause>.yaml`: a clause. Ids of clauses and fields are permanent. */
export const agreementClauseSchema = z.strictObject({
  title: z.string().max(20).describe('条の見出し（かっこは付けません）。'),
  why: z.string().max(200).describe('なぜ置くか。200字まで。'),
  always: z.string().max(120).optional().describe('外せない条のとき、その理由。'),
  forms,
  text: z
    .array(
      z.strictObject({
        kinds,
        forms,
        lead: z.string().describe('条の文。決める欄は {欄のid}、二者は {city} {group}。'),
        items: z.array(item).default([]).describe('(1)、(2)、…。'),
      }),
    )
    .min(1)
    .describe('条の文。型・形態に合う、初めのものを使います。'),
  fields: z.array(fieldSchema).default([]).describe('二者で決めること。'),
  passages: z
    .array(
      z.strictObject({
        section: sectionField,
        says: z.string().max(160).describe('そこで何と言っているか。当サイトのことばで。'),
        forms,
      }),
    )
    .default([])
    .describe('市の文書で、このことを言っている場所。◎・☆・△の印は、ここから付きます。'),
  law: z.array(law).default([]).describe('法律の上で、担当課に確かめること。'),
  sheetItems: z
    .array(z.strictObject({ list: z.string(), item: idField }))
    .default([])
    .describe('この条で取り決めることを確かめる、シートの項目。項目から条へ、条から項目へリンクします。'),
});

export type AgreementKindData = z.infer<typeof agreementKindSchema>;
export type AgreementClauseData = z.infer<typeof agreementClauseSchema>;
