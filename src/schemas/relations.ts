import { z } from 'astro/zod';

const end = z.strictObject({
  document: z.string().optional().describe('収めている文書なら <市>/<文書>。'),
  name: z.string().optional().describe('収めていないものなら、その名前。'),
});

/**
 * `content/cities/<city>/relations.yaml`: how the city's documents and schemes replace, quote or rest on one another.
 */
export const relationsSchema = z.strictObject({
  relations: z
    .array(
      z.strictObject({
        from: end.describe('左の箱。document か name のどちらかを書きます。'),
        kind: z
          .string()
          .max(12)
          .describe('関係を短く（例 引用する、〜をもとにする、かわりになる）。矢印の上に出ます。'),
        to: end.describe('右の箱。'),
        section: z.string().describe('そのことが書いてある場所。<市>/<文書>/<節> の形。'),
      }),
    )
    .min(1),
});
