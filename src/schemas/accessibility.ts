import { z } from 'astro/zod';

const count = z.number().int().min(0);
const date = z.iso.date();

/**
 * `src/records/accessibility.json`: what the runs of `npm run a11y` found, each with its own date. The command writes
 * it.
 */
export const accessibilityRecordSchema = z.strictObject({
  engines: z.record(z.string(), z.string()).describe('最後に使った道具の名前と版。'),
  ways: z.array(z.string()).describe('開き方。axe がページを見た横幅・画面・紙。'),
  valid: z
    .strictObject({ date, pages: count, faults: count })
    .describe('HTMLの正しさを調べた日、ページの数、見つかった誤りの数。'),
  kinds: z.array(
    z.strictObject({
      name: z.string().describe('ページの種類。'),
      path: z.string().describe('開いたページ。'),
      title: z.string().describe('そのページの題名。'),
      date: date.describe('その種類を試した日。試しなおさなかった種類は、前の日のまま。'),
      axe: count.describe('axe が見つけた誤りの数。'),
      ibm: count.describe('IBM の道具が見つけた誤りの数。'),
      cut: count.describe('横にはみ出した文の数。'),
      asked: count.describe('IBM の道具が、人に確かめるよう求めた数。'),
    }),
  ),
  every: z
    .strictObject({
      date: date.describe('全ページを試した日。'),
      pages: count.describe('見たページの数。ほかへ送るだけのページを除く。'),
      cities: z.array(z.string()).describe('そのとき収めていた市のid。'),
      axe: count.describe('axe が見つけた誤りの数。'),
      ibm: count.describe('IBM の道具が見つけた誤りと、まだ答えのない問いの数。'),
      cut: count.describe('横にはみ出した文の数。'),
    })
    .describe('すべてのページを同じ開き方で試した結果（npm run a11y -- --all）。'),
});

export type AccessibilityRecord = z.infer<typeof accessibilityRecordSchema>;
