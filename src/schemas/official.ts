import { z } from 'astro/zod';
import { dateField, webField } from './fields.ts';

/** `content/cities/<city>/<document>/official/official.yaml`: whose words lie beside our edition, and of when. */
export const officialSchema = z.strictObject({
  date: dateField.describe('市のことばがいつのものか。和暦で（例 令和5年10月1日）。'),
  original: z.string().describe('もとの資料の名前。'),
  link: webField.optional().describe('市のページのアドレス。あるときだけ。'),
  terms: z.string().optional().describe('市のことばを使うときの条件。分かるときだけ。'),
  pins: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, '8桁の英数字を、引用符で囲んで書きます'))
    .default({})
    .describe('当サイトの文が、市のどのことばに合わせてあるか。節・項のidごとの控えで、検査が言う値を書きます。'),
});

/** Frontmatter of `content/cities/<city>/<document>/official/<chapter>/<section>.mdx`. */
export const officialSectionSchema = z.strictObject({
  label: z.string().optional().describe('市が見出しの前に書いている番号。市の表記のまま。'),
  title: z.string().optional().describe('市の見出し。市の表記のまま。'),
});

export type OfficialData = z.infer<typeof officialSchema>;
