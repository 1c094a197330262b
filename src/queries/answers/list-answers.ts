import type { City } from '../../domain/handbook/handbook.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { listCities } from '../cities.ts';
import { listArticleAnswers } from './article-answers.ts';
import { listCenterAnswers } from './center-answers.ts';
import { listFormAnswers } from './form-answers.ts';
import { listOfficeAnswers } from './office-answers.ts';
import { listSchemeAnswers } from './scheme-answers.ts';
import { listTermAnswers } from './term-answers.ts';

/** What a city's documents answer. The texts of articles stand on their pages: the step after the build reads them. */
export type AnswersOfCity = { readonly city: string; readonly answers: readonly KnownAnswer[] };

/** Gives for every city the facts that answer a question as they stand. */
export async function listAnswers(): Promise<readonly AnswersOfCity[]> {
  return Promise.all((await listCities()).map(async (city) => ({ city: city.id, answers: await listOf(city) })));
}

async function listOf(city: City): Promise<readonly KnownAnswer[]> {
  const terms = await listTermAnswers(city);
  const explained = new Set(terms.flatMap(({ names }) => names));
  return [
    ...(await listSchemeAnswers(city)),
    ...(await listOfficeAnswers(city)),
    ...terms,
    ...(await listFormAnswers(city, explained)),
    ...(await listCenterAnswers(city, explained)),
    ...(await listArticleAnswers(city)),
  ];
}
