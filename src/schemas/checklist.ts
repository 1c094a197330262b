import { z } from 'astro/zod';
import { PARTIES, CHECKLIST_STEPS } from '../domain/sheet/checklist.ts';
import { askedField, idField, sectionField } from './fields.ts';

const party = z.enum(PARTIES.map(({ id }) => id));

const group = z.strictObject({
  id: idField.describe('まとまりのid。変えません。'),
  label: z.string().describe('まとまりの番号（Ⅰ など）。なければ空。'),
  title: z.string().describe('まとまりの名前。'),
  source: z.string().describe('原典の番号。'),
  section: sectionField.optional(),
  form: z.string().optional().describe('このまとまりが扱う形態のid。'),
  party: party.optional().describe('片方だけが記入するとき、その側。'),
  points: z.array(z.strictObject({ title: z.string(), text: z.string() })).describe('添えられた助言。'),
  items: z
    .array(
      z.strictObject({
        id: idField.describe('項目のid。保存されたシートが指すので、変えません。'),
        text: z.string().describe('確かめること。'),
        hint: z.string().optional().describe('例や補足。'),
      }),
    )
    .min(1)
    .describe('確認する項目。'),
});

/**
 * `content/checklists/<list>.yaml` or `content/cities/<city>/checklists/<list>.yaml`: a checklist. Ids are permanent,
 * because saved sheets refer to them.
 */
export const checklistSchema = z.strictObject({
  title: z.string().describe('シートの名前。'),
  asked: askedField,
  lead: z.string().optional().describe('名前の前に添えられたことば。'),
  order: z.int().min(1).describe('並べる順。'),
  summary: z.string().max(160).describe('だれが、いつ、何のために使うか。当サイトのことばで。'),
  city: z.string().optional().describe('どの市のシートか（フォルダーの名前）。いくつもの市から集めたときは省きます。'),
  source: z.string().optional().describe('原典の番号。'),
  section: z.string().describe('使い方や、もとになったことが書いてある場所。<市>/<文書>/<節> の形。'),
  parties: z.array(party).min(1).describe('だれが記入するか。group は団体、city は市。'),
  fields: z
    .array(
      z.strictObject({
        id: idField,
        label: z.string(),
        ours: z.boolean().default(false).describe('当サイトが足した欄なら true。'),
        names: z
          .literal(true)
          .optional()
          .describe('シートに名前がないとき、この欄に書かれたことを名前にするなら true（事業名など）。'),
      }),
    )
    .describe('シートの頭の記入欄。'),
  timings: z
    .array(z.strictObject({ id: idField, label: z.string() }))
    .min(1)
    .describe('いつ確認するか（列になります）。'),
  forms: z.array(z.string()).optional().describe('役に立つ形態のid。省くと、すべての形態。'),
  when: z.enum(CHECKLIST_STEPS.map(({ id }) => id)).describe('事業のどの段階で役に立つか。'),
  sourceNote: z.string().describe('何が原典のもので、何が当サイトが足したものか。'),
  timingNote: z.string().optional().describe('時期の読み方について、当サイトの解釈。'),
  phases: z.array(group).min(1),
});

export type ChecklistData = z.infer<typeof checklistSchema>;
