import { z } from 'astro/zod';
import { SITE_NAME } from '../domain/handbook/site.ts';
import { mailField, webField } from './fields.ts';

/** `content/site.yaml`: who hands this handbook out. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).max(20).default(SITE_NAME).describe('サイトの名前。20字まで。'),
  publisher: z.string().optional().describe('だれが公開しているか。なければ省きます。'),
  officialOf: z
    .string()
    .optional()
    .describe('市が公式に公開するとき、その市のフォルダーの名前。市でなければ省きます。'),
  report: z
    .strictObject({
      mail: mailField.optional().describe('誤りの知らせを受けるメールアドレス。'),
      issues: webField.optional().describe('誤りの知らせを受けるページ（GitHubの…/issues/newなど）。'),
    })
    .refine(
      ({ mail, issues }) => (mail === undefined) !== (issues === undefined),
      'mailかissuesの、どちらか1つを書きます',
    )
    .optional()
    .describe('誤りを知らせるところ。書くと、どのページにも「この記載の誤りを知らせる」が出ます。なければ省きます。'),
});
