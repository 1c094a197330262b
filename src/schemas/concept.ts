import { z } from 'astro/zod';

/** `content/concepts/<concept>.yaml`: a subject on which cities are compared. */
export const conceptSchema = z.strictObject({
  title: z.string().describe('主題の名前。'),
  question: z.string().describe('読む人の問い。この主題の節がそれに答えます。'),
  order: z.int().min(1).describe('並べる順。'),
});
