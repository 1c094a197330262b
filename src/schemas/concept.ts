import { z } from 'astro/zod';
import { askedField, idField } from './fields.ts';

const theme = z.strictObject({
  id: idField.describe('変えないid。'),
  label: z.string().max(20).describe('行の見出し。20字まで。'),
  note: z.string().optional().describe('一言の補足。'),
});

const pinField = z.string().regex(/^[0-9a-f]{8}$/, 'npm run check:content が示す8桁をそのまま書きます');

const confirmed = z.strictObject({
  by: z.string().describe('だれが読み直したか。当サイトの書き手なら editor。'),
  on: z.iso.date().describe('読み直した日（例 "2026-11-30"）。'),
  looked: z.array(z.string()).min(1).describe('そのために見た文書。<市>/<文書> の形。'),
  rows: z
    .record(idField, pinField)
    .describe('確かめた行のidと、そのときの8桁。要点が変わると、npm run check:content が新しい8桁とともに知らせます。'),
  count: pinField.optional().describe('点の数を確かめたときの8桁。'),
});

/**
 * `content/concepts/<concept>.yaml`: what the cities are compared on (主題). Themes are the rows of its table, and an
 * alignment of ours.
 */
export const conceptSchema = z.strictObject({
  title: z.string().describe('主題の名前。'),
  question: z.string().describe('読む人の問い。この主題の節がそれに答えます。'),
  asked: askedField,
  order: z.int().min(1).describe('並べる順。'),
  unit: z.string().optional().describe('1つの点を何と呼ぶか（原則、効果など）。差異の文に使います。'),
  isCounted: z
    .boolean()
    .default(false)
    .describe('市の文書が点の数をはっきり示し、比べてよいとき true。数を文にします。'),
  alignment: z.string().optional().describe('当サイトがどう並べたか。'),
  themes: z.array(theme).default([]).describe('表の行。どの市の点も、どれか1つの行に入ります。'),
  isOfSchemes: z
    .boolean()
    .default(false)
    .describe('「お金と制度」のページが、この主題の点と見た文書から作られるとき true。'),
  showsLeads: z.boolean().default(false).describe('形態ごとにだれが主かを示す表を出すとき true。'),
  confirmed: confirmed
    .optional()
    .describe(
      '「すべての市」「この市だけ」「数」の文を、文書を読み直して確かめた記録。記録と合わない行の文は出ません。',
    ),
  pointsFrom: z.enum(['forms']).optional().describe('点を別のデータ（形態）から作るとき。'),
});
