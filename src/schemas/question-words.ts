import { z } from 'astro/zod';
import { ASKED } from '../domain/search/question/question-words.ts';

const word = z.string().min(1);

/**
 * `content/search/questions.yaml`: the words of questions that a fact answers. Anyone at a city desk can correct it.
 */
export const questionWordsSchema = z.strictObject({
  asks: z.array(
    z.strictObject({
      asks: z.enum(ASKED.map(({ kind }) => kind)).describe('何をたずねることばか。'),
      say: z.array(word).min(1).describe('そのことをたずねることば。'),
    }),
  ),
  fill: z.array(word).describe('質問の終わりにあって、答えを変えないことば。'),
  any: z.array(word).describe('制度をたずねる質問で、どの制度にも当てはまることば。'),
  offices: z.array(word).describe('窓口をたずねる質問で、どの窓口にも当てはまることば。'),
  common: z.array(word).describe('どの制度の名前にもありそうなことば。'),
});
