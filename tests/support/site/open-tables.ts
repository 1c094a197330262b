import { COUNTED_CONTENT as REAL } from '../content/real-content.ts';

/** The tables of open data that the content gives: one a list of projects and a concept, and five of all cities. */
export const OPEN_TABLES: readonly string[] = [
  ...REAL.projectLists.map(({ city }) => `projects-${city}`),
  ...REAL.concepts.map(({ id }) => `compare-${id}`),
  'forms',
  'sections',
  'glossary',
  'checklists',
  'schemes',
];
