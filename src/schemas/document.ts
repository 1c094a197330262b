import { z } from 'astro/zod';
import { GAP } from '../domain/handbook/gap.ts';
import { DOCUMENT_KINDS } from '../domain/handbook/handbook.ts';
import { WORDINGS } from '../domain/handbook/wording.ts';
import { dateField, idOf } from './fields.ts';

const chapter = z.strictObject({
  id: idOf('chapter').describe('章のid。フォルダーの名前で、アドレスになります。あとから変えません。'),
  label: z.string().optional().describe('原典で見出しの前にある番号や記号（第１章、１ など）。'),
  title: z.string().describe('章の題名。原典の見出しから番号を除いたもの。'),
  printed: z
    .string()
    .optional()
    .describe('市の原文で、見出しの形がlabelとtitleからは作れないとき、そのまま（例 附　則）。'),
  titleIsOurs: z.boolean().default(false).describe('原典に章の見出しがなく、題名を当サイトが付けたとき true。'),
  part: z
    .string()
    .optional()
    .describe('章の上に編があるとき、その名前（例 基礎編）。市の原文で、編と章の両方があるときは、行を分けます。'),
  sources: z.array(z.string()).describe('章の見出しそのものに当たる原典の番号。本文の番号は節に書きます。'),
  citeAs: z.string().describe('引用で章を指す短い名前（例 基礎編）。'),
  sections: z.array(idOf('section')).min(1).describe('節のid（ファイル名）を原典の順に。'),
});

/** `content/cities/<city>/<document>/document.yaml`: one document, its provenance and its order. */
export const documentSchema = z.strictObject({
  title: z.string().describe('題名。原典のとおり。'),
  shortTitle: z.string().max(14).describe('画面で使う短い名前。14字まで。'),
  kind: z
    .enum(DOCUMENT_KINDS.map(({ id }) => id))
    .describe(`文書の種類: ${DOCUMENT_KINDS.map(({ id, label }) => `${label} ${id}`).join('・')}。`),
  wording: z
    .enum(WORDINGS)
    .default('own')
    .describe('本文がだれのことばか。当サイトのことばなら own、市のことばのままなら official。'),
  terms: z
    .string()
    .optional()
    .describe('市のことばを使うときの条件。市が示しているときだけ、その文。なければ「市に確かめてください」と出ます。'),
  order: z.int().min(1).describe('市のページで並べる順（1から）。'),
  issuer: z.string().describe('発行者。'),
  department: z.string().optional().describe('担当部署。原典に書いてあるときだけ。'),
  date: dateField.default(GAP.date).describe('版の日付。原典のとおり和暦で（例 平成31年4月）。'),
  inForceFrom: dateField
    .optional()
    .describe('この版がいつから有効か。和暦で。ほかの版（editions）を置くときに書きます。年や月だけでもかまいません。'),
  editionName: z
    .string()
    .optional()
    .describe('版のフォルダーの名前。有効になる日がそれと違うとき、機械が書きます。手では書きません。'),
  replaces: dateField
    .optional()
    .describe('かわりに古くなった版の、有効になった日か日付（例 平成30年4月1日）。収めていない版でもかまいません。'),
  repealed: dateField.optional().describe('文書が廃止される日。廃止が決まったときだけ。'),
  updated: dateField.optional().describe('この版を知らせに出す日。なければ、版の日付を使います。'),
  change: z
    .string()
    .max(120)
    .optional()
    .describe('この版で何が変わったかを一文で。知らせに出ます。なくてもかまいません。'),
  history: z.array(z.strictObject({ date: dateField, event: z.string() })).describe('制定・改定などの経過。'),
  status: z.string().default(GAP.status).describe('法的な位置付けを一文で。'),
  audience: z.string().default(GAP.audience).describe('だれに向けた文書か。'),
  summary: z.string().max(120).default(GAP.summary).describe('何が書いてあるか。120字まで。'),
  uses: z.array(z.string().max(50)).min(1).max(5).default([GAP.use]).describe('この文書でできること。1行50字まで。'),
  original: z.string().describe('もとの資料の名前と、そのどこに当たるか。'),
  sources: z.array(z.string()).describe('表紙・目次など、表紙のページがうけもつ原典の番号。'),
  notes: z
    .array(z.strictObject({ id: z.string().describe('目録の番号（H-1 など）。'), text: z.string() }))
    .describe('文書全体にかかる編集注。'),
  chapters: z.array(chapter).min(1).describe('章を原典の順に。'),
});

/** `content/cities/<city>/<document>/outline.yaml`: what the source holds, for the coverage test. */
export const outlineSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: z.string().describe('原典の目録の番号。'),
        title: z.string().describe('原典の見出し、または何であるか。'),
        kind: z
          .enum([
            'cover',
            'part',
            'chapter',
            'section',
            'table',
            'figure',
            'box',
            'column',
            'list',
            'note',
            'flow',
            'form',
            'article',
            'supplement',
          ])
          .describe('種類。'),
        rows: z.int().optional().describe('表の行の数（見出しの行を除く）、流れ図の段の数。'),
        lost: z
          .literal(true)
          .optional()
          .describe('図の中身が原典の文字から失われていて、描かないとき true。その節に編集注を置きます。'),
        paragraphs: z.int().optional().describe('条や附則の項の数。'),
        items: z.int().optional().describe('条や附則の号の数。'),
      }),
    )
    .min(1),
});

export type DocumentData = z.infer<typeof documentSchema>;
export type OutlineData = z.infer<typeof outlineSchema>;
