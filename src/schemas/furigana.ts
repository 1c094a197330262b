import { z } from 'astro/zod';
import { isAnnotated } from '../domain/japanese/furigana.ts';

const word = z.string().refine(isAnnotated, '漢字が入った2字からのことばで、漢字とかなだけで書きます');

/**
 * `content/furigana/words.yaml` and `content/cities/<city>/furigana.yaml`: words whose readings someone has looked at,
 * one by one.
 */
export const furiganaSchema = z.strictObject({
  checked: z.coerce.date().describe('読みを確かめた日（例 2026-11-25）。足したり直したりした日に改めます。'),
  words: z
    .record(word, z.string().regex(/^[ぁ-ゖー]+$/))
    .describe(
      '漢字だけのことば（2字から）か、かなが入った名前（例 あおば野）と、ひらがなの読み。どこに出てきても同じに読むことばだけを入れます。',
    ),
  except: z.array(z.string().min(2)).describe('付けると読みちがえるつながり。なければ [] にします。'),
});
