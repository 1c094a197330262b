import type { z } from 'astro/zod';
import type { IdLevel } from '../domain/handbook/ids.ts';
import { agreementClauseSchema, agreementKindSchema, agreementSchema } from './agreement.ts';
import { checklistSchema } from './checklist.ts';
import { citySchema } from './city.ts';
import { conceptSchema } from './concept.ts';
import { documentSchema, outlineSchema } from './document.ts';
import { cityFormsSchema, formSchema } from './form.ts';
import { furiganaSchema } from './furigana.ts';
import { meaningsSchema, termSchema } from './glossary.ts';
import { historySchema } from './history.ts';
import { officialSchema, officialSectionSchema } from './official.ts';
import { pointsSchema } from './points.ts';
import { projectListSchema } from './projects.ts';
import { questionWordsSchema } from './question-words.ts';
import { relationsSchema } from './relations.ts';
import { easyWordsSchema, retellingSchema } from './retelling.ts';
import { schemeSchema } from './scheme.ts';
import { otherNamesSchema, searchWordsSchema } from './search-words.ts';
import { sectionSchema } from './section.ts';
import { siteSchema } from './site.ts';
import {
  adviceSchema,
  cityRulesSchema,
  differencesSchema,
  gatesSchema,
  inferencesSchema,
  questionsSchema,
} from './wizard.ts';
import { worksheetSchema } from './worksheet.ts';

/**
 * A kind of file of the content folder: where its files lie, what the stars of the pattern name, and which fields it
 * has.
 */
export type ContentKind<S extends z.ZodType = z.ZodType> = {
  readonly patterns: readonly string[];
  readonly levels: readonly IdLevel[];
  readonly schema: S;
};

function kind<S extends z.ZodType>(pattern: string, schema: S, ...levels: readonly IdLevel[]): ContentKind<S> {
  return { patterns: [pattern], levels, schema };
}

/** Every kind of file with fields, once for all who read content: the build's collections, the check, the tests. */
export const CONTENT_KINDS = {
  cities: kind('cities/*/city.yaml', citySchema, 'city'),
  documents: kind('cities/*/*/document.yaml', documentSchema, 'city', 'document'),
  outlines: kind('cities/*/*/outline.yaml', outlineSchema, 'city', 'document'),
  sections: kind('cities/*/*/*/*.mdx', sectionSchema, 'city', 'document', 'chapter', 'section'),
  officials: kind('cities/*/*/official/official.yaml', officialSchema, 'city', 'document'),
  officialSections: kind(
    'cities/*/*/official/*/*.mdx',
    officialSectionSchema,
    'city',
    'document',
    'chapter',
    'section',
  ),
  meanings: kind('cities/*/glossary.yaml', meaningsSchema, 'city'),
  cityForms: kind('cities/*/forms.yaml', cityFormsSchema, 'city'),
  cityRules: kind('cities/*/rules.yaml', cityRulesSchema, 'city'),
  histories: kind('cities/*/history.yaml', historySchema, 'city'),
  relations: kind('cities/*/relations.yaml', relationsSchema, 'city'),
  points: kind('cities/*/points/*.yaml', pointsSchema, 'city', 'concept'),
  schemes: kind('cities/*/schemes/*.yaml', schemeSchema, 'city', 'scheme'),
  projectLists: kind('cities/*/projects/projects.yaml', projectListSchema, 'city'),
  forms: kind('forms/*.yaml', formSchema, 'form'),
  terms: kind('glossary/*.yaml', termSchema, 'term'),
  concepts: kind('concepts/*.yaml', conceptSchema, 'concept'),
  worksheets: kind('worksheets/*.yaml', worksheetSchema, 'checklist'),
  agreements: kind('agreements/agreement.yaml', agreementSchema),
  agreementKinds: kind('agreements/kinds/*.yaml', agreementKindSchema, 'agreement'),
  agreementClauses: kind('agreements/clauses/*.yaml', agreementClauseSchema),
  wizardQuestions: kind('wizard/questions.yaml', questionsSchema),
  wizardGates: kind('wizard/gates.yaml', gatesSchema),
  wizardAdvice: kind('wizard/advice.yaml', adviceSchema),
  wizardInferences: kind('wizard/inferences.yaml', inferencesSchema),
  wizardDifferences: kind('wizard/differences.yaml', differencesSchema),
  site: kind('site.yaml', siteSchema),
  searchWords: kind('search/words.yaml', searchWordsSchema),
  otherNames: {
    patterns: ['search/other-names.yaml', 'search/sudachi-names.yaml'],
    levels: [],
    schema: otherNamesSchema,
  },
  questionWords: kind('search/questions.yaml', questionWordsSchema),
  // A checklist stands with the others or in its city's folder; its file name is its id.
  checklists: {
    patterns: ['checklists/*.yaml', 'cities/*/checklists/*.yaml'],
    levels: ['checklist'],
    schema: checklistSchema,
  },
  // A text in easy Japanese is called by what it retells, as `findOriginal` reads it.
  retellings: {
    patterns: ['easy/*/*.yaml', 'cities/*/easy/city.yaml', 'cities/*/easy/*/*.yaml'],
    levels: [],
    schema: retellingSchema,
  },
  easyWords: kind('easy/words.yaml', easyWordsSchema),
  // The list for all is called `words`; a city's own by the city.
  furigana: { patterns: ['furigana/words.yaml', 'cities/*/furigana.yaml'], levels: ['city'], schema: furiganaSchema },
} as const satisfies Readonly<Record<string, ContentKind>>;

/** Tables a city may bring beside those kinds; their columns are checked where they are read. */
export const CONTENT_TABLES = ['cities/*/projects/projects.csv'] as const;
