import { CITY_MEASURES } from './city-measures.ts';
import { DOCUMENT_MEASURES } from './document-measures.ts';
import type { Measure } from './measure.ts';
import { PROJECT_MEASURES } from './project-measures.ts';
import { TEXT_MEASURES } from './text-measures.ts';

/** Everything that can be counted, by the words in which a file of facts asks for it. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  ...DOCUMENT_MEASURES,
  ...CITY_MEASURES,
  ...PROJECT_MEASURES,
  ...TEXT_MEASURES,
};
