import { z } from 'astro/zod';
import { idField } from './fields.ts';

const theme = z.strictObject({
  id: idField.describe('変えないid。'),
  label: z.string().max(20).describe('行の見出し。20字まで。'),
  note: z.string().optional().describe('一言の補足。'),
});

/**
 * `content/concepts/<concept>.yaml`: what the cities are compared on (主題). Themes are the rows of its table, and an
 * alignment of ours.
 */
export const conceptSchema = z.strictObject({
  title: z.string().describe('主題の名前。'),
  question: z.string().describe('読む人の問い。この主題の節がそれに答えます。'),
  order: z.int().min(1).describe('並べる順。'),
  unit: z.string().optional().describe('1つの点を何と呼ぶか（原則、効果など）。差異の文に使います。'),
  isCounted: z
    .boolean()
    .default(false)
    .describe('市の文書が点の数をはっきり示し、比べてよいとき true。数を文にします。'),
  alignment: z.string().optional().describe('当サイトがどう並べたか。'),
  themes: z.array(theme).default([]).describe('表の行。どの市の点も、どれか1つの行に入ります。'),
  showsLeads: z.boolean().default(false).describe('形態ごとにだれが主かを示す表を出すとき true。'),
  pointsFrom: z.enum(['forms']).optional().describe('点を別のデータ（形態）から作るとき。'),
});
