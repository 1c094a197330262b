import { z } from 'astro/zod';

/** `content/cities/<city>/points/<concept>.yaml`: what one city says of a concept, point by point in its own order. */
export const pointsSchema = z.strictObject({
  looked: z
    .array(z.string())
    .min(1)
    .describe('この主題について見た文書。<市>/<文書> の形。何も言っていないときに示します。'),
  points: z
    .array(
      z.strictObject({
        term: z.string().max(40).describe('その市の呼び方。原典のとおり。'),
        ownWord: z.boolean().default(true).describe('原典に呼び名がなく、当サイトが付けたときは false。'),
        themes: z
          .array(z.string())
          .min(1)
          .describe('主題のどの行に入るか。content/concepts の themes の id。2つのことを言う点は2つの行に入ります。'),
        by: z.string().optional().describe('その市が立てた分け方での見出し（市民、市など）。'),
        gist: z.string().max(200).describe('その市が言うこと。当サイトのことばで。'),
        section: z.string().describe('書いてある場所。<市>/<文書>/<節> の形。#で節の中の見出しを指せます。'),
        also: z.array(z.string()).default([]).describe('同じことが書いてあるほかの場所。'),
      }),
    )
    .describe('その市の順に。何も言っていなければ []。'),
});
