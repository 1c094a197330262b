import { z } from 'astro/zod';

const count = z.number().int().min(0);

/** `content/accessibility/record.json`: what the last run of `npm run a11y` found. The command writes it; nobody edits it. */
export const accessibilityRecordSchema = z.strictObject({
  date: z.iso.date().describe('試験した日。'),
  engines: z.record(z.string(), z.string()).describe('道具の名前と版。'),
  ways: z.array(z.string()).describe('開き方。axe がページを見た横幅・画面・紙。'),
  pages: count.describe('HTMLの正しさと言い方の決まりで調べたページの数。'),
  kinds: z.array(
    z.strictObject({
      name: z.string().describe('ページの種類。'),
      path: z.string().describe('開いたページ。'),
      title: z.string().describe('そのページの題名。'),
      axe: count.describe('axe が見つけた誤りの数。'),
      ibm: count.describe('IBM の道具が見つけた誤りの数。'),
      cut: count.describe('横にはみ出した文の数。'),
      asked: count.describe('IBM の道具が、人に確かめるよう求めた数。'),
    }),
  ),
  every: z
    .strictObject({
      date: z.iso.date().describe('全ページを試した日。'),
      pages: count.describe('見たページの数。ほかへ送るだけのページを除く。'),
      axe: count.describe('axe が見つけた誤りの数。'),
      ibm: count.describe('IBM の道具が見つけた誤りと、まだ答えのない問いの数。'),
      cut: count.describe('横にはみ出した文の数。'),
    })
    .describe('すべてのページを同じ開き方で試した結果（npm run a11y -- --all）。'),
});

export type AccessibilityRecord = z.infer<typeof accessibilityRecordSchema>;
