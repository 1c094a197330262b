import type { z } from 'astro/zod';
import { accessibilityRecordSchema } from '../../../src/schemas/accessibility.ts';
import { checklistSchema } from '../../../src/schemas/checklist.ts';
import { citySchema } from '../../../src/schemas/city.ts';
import { conceptSchema } from '../../../src/schemas/concept.ts';
import { documentSchema, outlineSchema } from '../../../src/schemas/document.ts';
import { meaningsSchema, termSchema } from '../../../src/schemas/glossary.ts';
import { cityFormsSchema, formSchema } from '../../../src/schemas/form.ts';
import { furiganaSchema } from '../../../src/schemas/furigana.ts';
import { historySchema } from '../../../src/schemas/history.ts';
import { pointsSchema } from '../../../src/schemas/points.ts';
import { projectListSchema } from '../../../src/schemas/projects.ts';
import { relationsSchema } from '../../../src/schemas/relations.ts';
import { schemeSchema } from '../../../src/schemas/scheme.ts';
import { cityRulesSchema, differencesSchema, inferencesSchema, questionsSchema } from '../../../src/schemas/wizard.ts';
import { searchWordsSchema } from '../../../src/schemas/search-words.ts';
import { sectionSchema } from '../../../src/schemas/section.ts';
import { worksheetSchema } from '../../../src/schemas/worksheet.ts';

/** Every kind of file of a content folder: the pattern of its paths and the schema of its fields. CSV has no schema of its own. */
export const CONTENT_KINDS: readonly { readonly pattern: string; readonly schema?: z.ZodType }[] = [
  { pattern: 'cities/*/city.yaml', schema: citySchema },
  { pattern: 'cities/*/*/document.yaml', schema: documentSchema },
  { pattern: 'cities/*/*/outline.yaml', schema: outlineSchema },
  { pattern: 'cities/*/*/*/*.mdx', schema: sectionSchema },
  { pattern: 'cities/*/glossary.yaml', schema: meaningsSchema },
  { pattern: 'cities/*/forms.yaml', schema: cityFormsSchema },
  { pattern: 'cities/*/rules.yaml', schema: cityRulesSchema },
  { pattern: 'wizard/questions.yaml', schema: questionsSchema },
  { pattern: 'wizard/inferences.yaml', schema: inferencesSchema },
  { pattern: 'wizard/differences.yaml', schema: differencesSchema },
  { pattern: 'cities/*/history.yaml', schema: historySchema },
  { pattern: 'cities/*/relations.yaml', schema: relationsSchema },
  { pattern: 'cities/*/points/*.yaml', schema: pointsSchema },
  { pattern: 'cities/*/schemes/*.yaml', schema: schemeSchema },
  { pattern: 'cities/*/projects/projects.yaml', schema: projectListSchema },
  { pattern: 'cities/*/projects/projects.csv' },
  { pattern: 'forms/*.yaml', schema: formSchema },
  { pattern: 'glossary/*.yaml', schema: termSchema },
  { pattern: 'concepts/*.yaml', schema: conceptSchema },
  { pattern: 'checklists/*.yaml', schema: checklistSchema },
  { pattern: 'cities/*/checklists/*.yaml', schema: checklistSchema },
  { pattern: 'search/words.yaml', schema: searchWordsSchema },
  { pattern: 'accessibility/record.json', schema: accessibilityRecordSchema },
  { pattern: 'furigana/words.yaml', schema: furiganaSchema },
  { pattern: 'cities/*/furigana.yaml', schema: furiganaSchema },
  { pattern: 'worksheets/*.yaml', schema: worksheetSchema },
];
