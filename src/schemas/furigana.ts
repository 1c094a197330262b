import { z } from 'astro/zod';

const word = z.string().regex(/^[一-鿿々ヶ]{2,}$/);

/**
 * `content/furigana/words.yaml` and `content/cities/<city>/furigana.yaml`: words whose readings someone has looked at,
 * one by one.
 */
export const furiganaSchema = z.strictObject({
  checked: z.coerce.date().describe('読みを確かめた日（例 2026-11-25）。足したり直したりした日に改めます。'),
  words: z
    .record(word, z.string().regex(/^[ぁ-ゖー]+$/))
    .describe('漢字だけのことば（2字から）と、ひらがなの読み。どこに出てきても同じに読むことばだけを入れます。'),
  except: z.array(z.string().min(2)).describe('付けると読みちがえるつながり。なければ [] にします。'),
});
