import { z } from 'astro/zod';
import { askedField, idOf, readingField } from './fields.ts';

/** `content/glossary/<term>.yaml`: a term that documents define. */
export const termSchema = z.strictObject({
  term: z.string().describe('用語。'),
  reading: readingField,
  asked: askedField,
});

/** `content/cities/<city>/glossary.yaml`: what one city means by its terms. */
export const meaningsSchema = z.strictObject({
  meanings: z.array(
    z.strictObject({
      term: idOf('term').describe(
        '用語のid。content/glossary のファイル名。そこになければ、name と reading も書きます。',
      ),
      name: z.string().min(1).optional().describe('用語。content/glossary にない、この市だけの用語のときに書きます。'),
      reading: readingField.optional().describe('nameの読み。ひらがなで書きます。'),
      gist: z.string().describe('その市での意味。当サイトのことばで、条件や例外も落とさずに。'),
      section: z.string().describe('定めている場所。<市>/<文書>/<節> の形。'),
      anchor: z.string().optional().describe('節の中の位置（例 art-3-p1-i2）。'),
    }),
  ),
});
