import { z } from 'astro/zod';
import { askedField, dateField, readingField, sectionField } from './fields.ts';

/**
 * `content/forms/<form>.yaml`: a canonical form of collaboration (協働の形態), under which the cities' own forms are set
 * side by side.
 */
export const formSchema = z.strictObject({
  title: z.string().describe('形態の名前（並べるための共通の名前）。'),
  reading: readingField,
  asked: askedField,
  order: z.int().min(1).describe('並べる順。'),
  gist: z.string().max(120).describe('どんな形態か。当サイトのまとめとして、120字まで。'),
  projectLabels: z.array(z.string()).describe('取組の一覧で、この形態に当たる協働形態の名前。なければ []。'),
  door: z
    .string()
    .max(8)
    .optional()
    .describe('ホームの入口に出す、形態の名前を知らない人のことば（8字まで）。入口に出さないときは省きます。'),
});

const aspect = z.string().optional();

/** `content/cities/<city>/forms.yaml`: what one city says of its forms. An aspect left out is told as silence. */
export const cityFormsSchema = z.strictObject({
  edition: dateField.describe('のっている文書の日付（例 平成31年4月）。'),
  looked: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      '形態をさがして見た文書。<市>/<文書> の形。形態が1つもないとき（forms: []）や、形態の書いていない文書も見たときに書きます。',
    ),
  forms: z
    .array(
      z.strictObject({
        form: z.string().describe('共通の形態のid。content/forms のファイル名。'),
        name: z.string().describe('その市での名前。原典のとおり。'),
        under: z
          .string()
          .optional()
          .describe('独立の形態でなく、ほかの形態の例として挙げられているとき、その形態の名前。'),
        section: sectionField,
        what: z.string().describe('その市の説明。当サイトのことばで。区分だけで説明がないときは、そのことを書きます。'),
        lead: aspect.describe('主に進めるのはだれか。書かれていなければ省きます。'),
        host: aspect.describe('主催者の形。'),
        money: aspect.describe('お金。'),
        responsibility: aspect.describe('責任。'),
        duration: aspect.describe('期間。'),
        cautions: z
          .array(z.strictObject({ text: z.string(), section: z.string() }))
          .default([])
          .describe('気をつけること。原典の順に、書いてある場所とともに。'),
        examples: z.array(z.string()).default([]).describe('原典が挙げる例。'),
      }),
    )
    .min(1),
});
