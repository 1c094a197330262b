import { z } from 'astro/zod';
import { GAP } from '../domain/handbook/gap.ts';
import { codeField, dateField } from './fields.ts';

/** `content/cities/<city>/projects/projects.yaml`: what stands around the list of projects. */
export const projectListSchema = z.strictObject({
  title: z.string().describe('一覧の題名。'),
  shortTitle: z.string().max(14).describe('画面で使う短い名前。14字まで。'),
  code: codeField.describe('永久の番号。'),
  issuer: z.string().describe('発行者。'),
  fiscalYear: dateField
    .regex(/年度/, '「年度」を付けて書きます')
    .default(GAP.date)
    .describe('どの年度の一覧か（例 平成30年度）。'),
  date: dateField.default(GAP.date).describe('のっている資料の日付（例 平成31年4月）。'),
  original: z.string().describe('もとの資料の名前と、そのどこに当たるか。'),
  sources: z.array(z.string()).min(1).describe('原典の番号。'),
  keyPoint: z.string().max(140).default(GAP.keyPoint).describe('要点。'),
  lead: z.string().default(GAP.lead).describe('原典の一覧に添えられた説明を、当サイトのことばで。'),
  rows: z.int().min(1).describe('行の数。CSVの行数と合わなければ組み立てを止めます。'),
  partnerSeparator: z.string().describe('協働相手が複数のとき、CSVのセルの中で区切る文字。'),
  moreColumns: z
    .array(z.string().min(1))
    .default([])
    .describe('原典の表に、決まった5列のほかの列があるとき、その見出しをCSVの順に。例 [部, 備考]'),
  jointDepartments: z
    .array(z.array(z.string()).min(2))
    .default([])
    .describe('いくつかの課が「・」でつないで書かれているとき、その課を1つずつ。例 [[図書館, 公民館]]'),
  ownForms: z
    .array(z.string())
    .default([])
    .describe('協働形態の名前のうち、この一覧だけにあるもの（content/formsにも市のforms.yamlにもない名前）。'),
  ownDepartments: z
    .array(z.string())
    .default([])
    .describe('課名のうち、「課」「室」「局」「係」「館」「所」などで終わらないもの。'),
  partnerKinds: z
    .array(z.strictObject({ label: z.string(), words: z.array(z.string()).min(1) }))
    .default([])
    .describe('相手の種類と、その名前に入ることば。絞り込みに使います。分け方は当サイトのものです。'),
  notes: z.array(
    z.strictObject({
      id: z.string().describe('目録の番号。'),
      text: z.string(),
      rows: z.array(z.int()).optional().describe('特定の行への注なら、その番号。'),
    }),
  ),
});

/** A row of `projects.csv`; the columns are those of the source. */
export const projectSchema = z.strictObject({
  list: z.string(),
  city: z.string(),
  number: z.int().min(1),
  department: z.string().min(1),
  title: z.string().min(1),
  partners: z.array(z.string().min(1)).min(1),
  form: z.string().min(1),
  more: z.array(z.string()).default([]),
});

export type ProjectData = z.infer<typeof projectSchema>;
