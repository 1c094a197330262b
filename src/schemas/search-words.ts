import { z } from 'astro/zod';

const word = z.string().min(1);

/**
 * `content/search/other-names.yaml` and, chosen from a dictionary, `sudachi-names.yaml`: what else is typed for a word
 * that the documents say. They go into the index and not into what a browser fetches first.
 */
export const otherNamesSchema = z.strictObject({
  names: z.array(
    z.strictObject({
      say: word.describe('文書にあることば。'),
      typed: z.array(word).min(1).describe('その別の言い方。これで探すと、say のある場所が見つかります。'),
    }),
  ),
});

/**
 * `content/search/words.yaml`: words that mean the same to someone who searches. Anyone at a city desk can correct it.
 */
export const searchWordsSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      say: z.array(word).min(1).describe('同じ意味のことば。文書に出てくる言い方。'),
      read: z.array(word).describe('読み・書きまちがい・外国語。探すときに say に置きかえます。'),
      near: z.array(word).describe('関係のあることば。弱く数えます。'),
    }),
  ),
  drop: z.array(word).describe('質問の言い回しとして外すことば。'),
  faint: z.array(word).describe('たずね方のことば（いつ、どこなど）。ごく弱く数えます。'),
});
