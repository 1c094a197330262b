import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address } from '../../../domain/handbook/address.ts';
import { listParts, PARTS, type KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import { readArticles } from './read-articles.ts';

/** What a page hands to this step, because only pages may ask the content. It is no part of the site. */
const ANSWERS = 'data/search-answers.json';

type AnswersOfCity = { readonly city: string; readonly answers: readonly KnownAnswer[] };

/**
 * Astro integration: writes the facts that answer a question into small files, by cities, when a site is built. The
 * texts of articles are those of their pages.
 */
export function searchAnswers(): AstroIntegration {
  return {
    name: 'handbook-search-answers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cities: readonly AnswersOfCity[] = JSON.parse(readFileSync(join(root, ANSWERS), 'utf8'));
        rmSync(join(root, ANSWERS));
        const counts = cities.map(({ city, answers }) => writeCity(root, city, fillArticles(root, answers)));
        logger.info(`${counts.reduce((sum, count) => sum + count, 0)} facts to answer with`);
      },
    },
  };
}

/** Of a front, a city's articles have no page; then they are the slice's to tell. */
function fillArticles(root: string, answers: readonly KnownAnswer[]): readonly KnownAnswer[] {
  const pages = Map.groupBy(
    answers.filter(({ article }) => article),
    ({ path }) => join(root, path.replace(/#.*/, ''), 'index.html'),
  );
  return [
    ...answers.filter(({ article }) => !article),
    ...[...pages].flatMap(([page, held]) => (existsSync(page) ? readArticles(readFileSync(page, 'utf8'), held) : [])),
  ];
}

function writeCity(root: string, city: string, answers: readonly KnownAnswer[]): number {
  for (let part = 0; part < PARTS; part += 1) {
    const file = join(root, address.answers(city, part));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(answers.filter((answer) => listParts(answer).includes(part))));
  }
  return answers.length;
}
