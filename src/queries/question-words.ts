import { getEntry } from 'astro:content';
import type { QuestionWords } from '../domain/search/question/question-words.ts';

/** Gives the words of questions that a fact answers. Throws when the list is missing. */
export async function getQuestionWords(): Promise<QuestionWords> {
  const entry = await getEntry('questionWords', 'questions');
  if (!entry) throw new Error('content/search/questions.yaml がありません。質問のことばを書いてください。');
  return entry.data;
}
