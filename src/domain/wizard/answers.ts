import type { Answers, Question } from './model.ts';

/** From which side the questions and the advice are worded: of the city or of a citizens' group. */
export const ROLES = ['staff', 'group'] as const;

export type Role = (typeof ROLES)[number];

/** The answer わからない, which every question takes. */
export const UNKNOWN = 'unknown';

/** Takes answers and a question's id; tells whether the answer is known: given, and not わからない. */
export function isKnown(answers: Answers, question: string): boolean {
  return answers[question] !== undefined && answers[question] !== UNKNOWN;
}

/**
 * Takes the questions, one of them and its answer; gives the answers it stands for: itself, or several wishes at once.
 * None where nothing is answered.
 */
export function readMeanings(
  questions: readonly Question[],
  question: string,
  answer: string | undefined,
): readonly string[] {
  if (answer === undefined) return [];
  const options = questions.find(({ id }) => id === question)?.options;
  return options?.find(({ id }) => id === answer)?.means ?? [answer];
}

/** What the address of the wizard holds. `unread` are answers it could not use, to be told to the reader. */
export type ParsedAnswers = { readonly answers: Answers; readonly city: string; readonly unread: readonly string[] };

/**
 * Takes the pairs of an address's query, the questions and the ids of the cities; gives the answers it can use.
 * Unknown keys are dropped silently; an answer that no longer exists is dropped and named in `unread`.
 */
export function parseAnswers(
  pairs: Iterable<readonly [string, string]>,
  questions: readonly Question[],
  cities: readonly string[],
): ParsedAnswers {
  const given = new Map(pairs);
  const answers: Record<string, string> = {};
  const unread: string[] = [];
  for (const { id, options } of questions) {
    const value = given.get(id);
    if (value === undefined) continue;
    if (value === UNKNOWN || options.some((option) => option.id === value)) answers[id] = value;
    else unread.push(id);
  }
  const city = given.get('city') ?? '';
  return { answers, city: cities.includes(city) ? city : '', unread };
}

/** Takes answers and a city (or nothing for all); gives the pairs of the address in the one order it is written in. */
export function formatAnswers(
  answers: Answers,
  city: string,
  questions: readonly Question[],
  version: number,
): readonly (readonly [string, string])[] {
  const known = questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
  return [['v', String(version)] as const, ...(city === '' ? [] : [['city', city] as const]), ...known];
}
