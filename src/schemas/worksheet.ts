import { z } from 'astro/zod';
import { CHECKLIST_STEPS } from '../domain/sheet/checklist.ts';
import { askedField, idField } from './fields.ts';

/** `content/worksheets/<sheet>.yaml`: blank spaces to fill that a document offers to its readers. */
export const worksheetSchema = z.strictObject({
  title: z.string().describe('シートの名前。'),
  asked: askedField,
  city: z.string().describe('どの市のシートか（フォルダーの名前）。'),
  section: z.string().describe('もとになった場所。<市>/<文書>/<節> の形。'),
  lead: z.string().describe('何を書くシートか。'),
  when: z.enum(CHECKLIST_STEPS.map(({ id }) => id)).describe('事業のどの段階で役に立つか。'),
  spaces: z
    .array(
      z.strictObject({
        id: idField.describe('永久のid。'),
        label: z.string().describe('欄の見出し。'),
        lines: z.int().min(1).max(20).describe('罫線の数。'),
        ours: z.boolean().describe('当サイトが足した欄なら true。'),
      }),
    )
    .min(1),
});
