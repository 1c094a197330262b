import { z } from 'astro/zod';

const NOTATION = '漢字のすぐ後ろに、読みを《》で書きます（例 市《し》の人《ひと》）。';
const read = z.string().min(1);

const explainedWord = z.strictObject({
  word: read.describe(`ことば。${NOTATION}`),
  means: read.describe(`意味。一文で、やさしいことばだけで。${NOTATION}`),
});

/**
 * A text in easy Japanese (やさしい日本語) beside what it retells: `content/easy/forms/<form>.yaml`,
 * `content/easy/questions/<question>.yaml`, and in a city's folder `easy/city.yaml`, `easy/schemes/<scheme>.yaml`,
 * `easy/terms/<term>.yaml` and `easy/chapters/<document>.yaml`.
 */
export const retellingSchema = z.strictObject({
  title: read.describe(`元の名前。「形を選ぶ」の問いだけは、やさしく言い直した問い。${NOTATION}`),
  pin: z
    .string()
    .regex(/^[0-9a-f]{8}$/, '8桁の英数字を、引用符で囲んで書きます')
    .optional()
    .describe('元のどの文に合わせて書いたかの控え。検査が言う値を、元の文と見比べてから書きます。'),
  checked: z
    .strictObject({
      by: read.describe('確かめた人の名前。ほんとうに確かめた人だけを書きます。'),
      on: z.coerce.date().describe('確かめた日（例 2026-12-01）。'),
    })
    .optional()
    .describe('人が読んで確かめたときだけ書きます。なければ「まだ人が確かめていません」と出ます。'),
  parts: z
    .array(
      z.strictObject({
        title: read.optional().describe(`小見出し。${NOTATION}`),
        text: z.array(read).default([]).describe(`段落。1文に1つのことだけを、40字までで。${NOTATION}`),
        items: z.array(read).default([]).describe('段落のあとの並び。'),
      }),
    )
    .min(1)
    .describe('やさしい文。元の文に書いてあることだけを書きます。'),
  answers: z.record(z.string(), read).default({}).describe('「形を選ぶ」の問いのとき、答えのidごとに、やさしい答え。'),
  names: z
    .array(read)
    .default([])
    .describe('場所や組織などの名前で、文を読めば何か分かるもの。説明は出ません。元の文にある名前だけを書きます。'),
  words: z
    .array(explainedWord)
    .default([])
    .describe('この文だけで説明することば。元の文にある名前や用語です。ほかは content/easy/words.yaml に書きます。'),
});

/** `content/easy/words.yaml`: the words that texts in easy Japanese are written in. */
export const easyWordsSchema = z.strictObject({
  basic: z
    .array(read)
    .min(1)
    .describe('説明しないで使うことば。空白で区切ります。読みが2つあることばは、2回書きます。'),
  explained: z.array(explainedWord).describe('はじめて出るところで、いつも同じに説明することば。'),
});
