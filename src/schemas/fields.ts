import { z } from 'astro/zod';
import { explainMail, explainPhone } from '../domain/handbook/contact-forms.ts';
import { explainId, ID_FORM, type IdLevel } from '../domain/handbook/ids.ts';
import { PERMANENT_NUMBER } from '../domain/handbook/permanent-number.ts';
import { explainDate } from '../domain/japanese/explain-date.ts';

/** An id that is written inside a file; ids that are names of files and folders have the same form. */
export const idField = z.string().regex(ID_FORM, 'ASCIIの小文字・数字・ハイフンで書きます');

/** The id of something that stands in an address of its own; refused, with the reason, where that address is taken. */
export function idOf(level: IdLevel) {
  return z.string().superRefine((id, context) => {
    const why = explainId(level, id);
    if (why) context.addIssue({ code: 'custom', message: why });
  });
}

/** The permanent number of something that is found under `/n/`. */
export const codeField = z.string().regex(PERMANENT_NUMBER, '4桁から6桁の数字を、引用符（"）で囲んで書きます');

/** A reading in hiragana. */
export const readingField = z
  .string()
  .regex(/^[ぁ-ゖー]+$/)
  .describe('読みがな。ひらがなで書きます。');

/** The section in which something is said. */
export const sectionField = z.string().describe('書いてある場所。<市>/<文書>/<節> の形。');

/** A text that a rule of the domain judges; what the rule says is what the author reads. */
function judgedBy(explain: (text: string) => string | undefined) {
  return z.string().superRefine((text, context) => {
    const why = explain(text);
    if (why !== undefined) context.addIssue({ code: 'custom', message: why });
  });
}

/** A date of an era that exists, as exact as its source. */
export const dateField = judgedBy(explainDate);

/** A number that one can call. */
export const phoneField = judgedBy(explainPhone);

/** An address one can write to. */
export const mailField = judgedBy(explainMail);

/** An address on the web. Nothing else may become a link. */
export const webField = z.url({ protocol: /^https?$/, hostname: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i }).regex(/^[!-~]+$/);

/** What people type who look for what a file tells: words that it does not say itself, as the search takes them. */
export const askedField = z
  .array(
    z
      .string()
      .min(2)
      .max(15)
      .regex(/^[^、，,]+$/, '1つのことばだけを書きます。「、」は並びの半角の「, 」にします'),
  )
  .min(1)
  .max(24)
  .optional()
  .describe(
    'ここを探す人が打ちそうな、本文にないふだんのことば（例 断られたらどうなる）。15字まで。検索だけが使い、ページには出ません。',
  );
