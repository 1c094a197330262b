import { z } from 'astro/zod';
import { ACCENTS, READERS } from '../domain/handbook/handbook.ts';
import { dateField, mailField, phoneField, readingField, sectionField, webField } from './fields.ts';

/** A way to get into the documents, for one kind of reader. */
const route = z.strictObject({
  id: z.enum(READERS.map(({ id }) => id)).describe('だれのための道順か。citizens（市民・団体）か staff（市の職員）。'),
  steps: z
    .array(
      z.strictObject({
        section: z.string().describe('読む場所。<市>/<文書>/<節> の形（例 mihon/guide/purpose）。'),
        why: z.string().max(60).describe('そこで何が分かるか。60字までの一文。'),
      }),
    )
    .min(1)
    .describe('読む順に並べた場所。'),
});

/** `content/cities/<city>/city.yaml`: the facts of one city. */
export const citySchema = z.strictObject({
  name: z
    .string()
    .regex(/[市区町村]$/)
    .describe('市の名前（例 みほん市）。市・区・町・村で終わります。'),
  reading: readingField,
  prefecture: z
    .string()
    .regex(/[都道府県]$/)
    .describe('都道府県の名前。'),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('全国地方公共団体コード（6桁、検査数字つき）。引用符で囲みます。'),
  accent: z.enum(ACCENTS).describe('市の色。名札と章番号に使います。ほかの市と同じ色でもかまいません。'),
  summary: z.string().max(160).describe('この市の協働の特徴。当サイトのことばで160字まで。'),
  site: webField.describe('市の公式サイトのアドレス（https://…）。'),
  features: z
    .array(z.string().max(90))
    .refine((said) => said.length === 0 || said.length === 3, '3文にします。まだなら [] にします')
    .describe('この市ならではのことを3文で。1文90字まで。文書に書いてあることだけを書きます。まだなら [] にします。'),
  centers: z
    .array(
      z.strictObject({
        name: z.string().describe('活動を支える拠点や組織の名前。'),
        text: z.string().describe('どんなところか。一、二文。'),
        asOf: dateField.describe('いつの情報か（例 平成31年4月）。'),
        section: sectionField,
      }),
    )
    .describe('支援センターなど。文書に書かれていなければ [] にします。'),
  contacts: z
    .array(
      z.strictObject({
        name: z.string().describe('窓口の名前。'),
        tel: phoneField.optional().describe('電話番号（ハイフン区切り）。'),
        fax: phoneField.optional().describe('ファクス番号。'),
        mail: mailField.optional().describe('メールアドレス。'),
        asOf: dateField.describe('いつの情報か（例 平成31年4月）。'),
        section: z.string().describe('この連絡先がのっている場所。<市>/<文書>/<節> の形。'),
      }),
    )
    .describe('問い合わせ先。なければ空の並び [] にします。'),
  routes: z.array(route).describe('はじめての人のための読む順。なければ [] にします。'),
});

export type CityData = z.infer<typeof citySchema>;
