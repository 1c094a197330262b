import { z } from 'astro/zod';

const permanentId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ASCIIの小文字・数字・ハイフンで書きます');

/** `content/checklists/<list>.yaml`: a check sheet. Ids are permanent, because saved sheets refer to them. */
export const checklistSchema = z.strictObject({
  title: z.string().describe('シートの名前。'),
  lead: z.string().optional().describe('名前の前に添えられたことば。'),
  city: z.string().describe('どの市のシートか（フォルダーの名前）。'),
  source: z.string().describe('原典の番号。'),
  section: z.string().describe('使い方が書いてある場所。<市>/<文書>/<節> の形。'),
  fields: z.array(z.strictObject({ id: permanentId, label: z.string() })).describe('シートの頭の記入欄。'),
  timings: z
    .array(z.strictObject({ id: permanentId, label: z.string() }))
    .min(1)
    .describe('いつ確認するか（列になります）。'),
  phases: z
    .array(
      z.strictObject({
        id: permanentId,
        label: z.string().describe('段階の番号（Ⅰ など）。'),
        title: z.string().describe('段階の名前。'),
        source: z.string().describe('原典の番号。'),
        points: z.array(z.strictObject({ title: z.string(), text: z.string() })).describe('POINTの助言。'),
        items: z
          .array(z.strictObject({ id: permanentId, text: z.string() }))
          .min(1)
          .describe('確認する項目。'),
      }),
    )
    .min(1),
});

export type ChecklistData = z.infer<typeof checklistSchema>;
