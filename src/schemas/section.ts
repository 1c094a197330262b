import { z } from 'astro/zod';
import { GAP } from '../domain/handbook/gap.ts';
import { askedField, codeField, dateField } from './fields.ts';

/** Frontmatter of `content/cities/<city>/<document>/<chapter>/<section>.mdx`. */
export const sectionSchema = z.strictObject({
  title: z.string().describe('見出し。原典のとおりで、番号は label に分けます。'),
  label: z.string().optional().describe('原典で見出しの前にある番号（（５）、①、第12条 など）。'),
  printed: z
    .string()
    .optional()
    .describe('市の原文で、見出しの形がlabelとtitleからは作れないとき、行ごとにそのまま（例 第１条（目的））。'),
  subtitle: z.string().optional().describe('見出しに添えられた小見出し。原典にあるときだけ。'),
  titleIsOurs: z.boolean().default(false).describe('原典に見出しがなく、題名を当サイトが付けたとき true。'),
  code: codeField.describe('永久の番号。ほかの節と重ならず、変えません。'),
  sources: z.array(z.string()).min(1).describe('この節がうけもつ原典の番号をすべて。'),
  concepts: z
    .array(z.string())
    .min(1)
    .default([])
    .describe('主題のid。content/concepts のファイル名。決まるまでは項目ごと書きません。'),
  keyPoint: z
    .string()
    .max(140)
    .default(GAP.keyPoint)
    .describe('要点。はじめて読む人に分かる一、二文で140字まで。決まるまでは項目ごと書きません。'),
  asked: askedField,
  asOf: dateField.optional().describe('電話・金額・日程など、古くなる事実がいつのものか（例 平成31年4月）。'),
  article: z.int().min(1).optional().describe('条例・規則・要綱の条の番号。'),
  branch: z
    .array(z.int().min(1))
    .min(1)
    .max(3)
    .optional()
    .describe('条の枝番号。第30条の2なら article: 30、branch: [2]。'),
  supplement: z.int().min(1).optional().describe('附則のとき、その文書の何番目の附則か（1から）。'),
  supplementArticle: z.int().min(1).optional().describe('附則の中に条があるとき、その条の番号。supplementも書きます。'),
  offersWizard: z
    .literal(true)
    .optional()
    .describe('この節で「協働の形を選ぶ」をすすめるとき true。この市を選んだ状態で開きます。'),
  checklist: z
    .strictObject({ list: z.string(), phase: z.string() })
    .optional()
    .describe('本文のあとに出すチェックシート。list は content/checklists のファイル名、phase は段階のid。'),
});

export type SectionData = z.infer<typeof sectionSchema>;
