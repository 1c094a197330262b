import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readBuiltSlice } from './loaders/built-slice.ts';
import { contentRootUrl } from './loaders/content-root.ts';
import { loadProjects } from './loaders/load-projects.ts';
import { nameEntry, nameFile } from './loaders/name-entry.ts';
import { loadSectionHeads } from './loaders/load-section-heads.ts';
import { accessibilityRecordSchema } from './schemas/accessibility.ts';
import { checklistSchema } from './schemas/checklist.ts';
import { citySchema } from './schemas/city.ts';
import { conceptSchema } from './schemas/concept.ts';
import { documentSchema, outlineSchema } from './schemas/document.ts';
import { explained } from './schemas/explained.ts';
import { furiganaSchema } from './schemas/furigana.ts';
import { cityFormsSchema, formSchema } from './schemas/form.ts';
import { historySchema } from './schemas/history.ts';
import { schemeSchema } from './schemas/scheme.ts';
import { cityRulesSchema, inferencesSchema, questionsSchema, differencesSchema } from './schemas/wizard.ts';
import { worksheetSchema } from './schemas/worksheet.ts';
import { pointsSchema } from './schemas/points.ts';
import { meaningsSchema, termSchema } from './schemas/glossary.ts';
import { projectListSchema, projectSchema } from './schemas/projects.ts';
import { relationsSchema } from './schemas/relations.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { sectionSchema } from './schemas/section.ts';

/** Entries are named by what stands at the stars of the pattern; without a star by the file. `levels` say what they name. */
function files(pattern: string, ...levels: Parameters<typeof nameEntry>[2]) {
  const generateId = ({ entry }: { readonly entry: string }) =>
    pattern.includes('*') ? nameEntry(entry, pattern, levels) : nameFile(entry);
  return glob({ base: contentRootUrl(), pattern, retainBody: false, generateId });
}

const { isFront } = readBuiltSlice(process.env);

export const collections = {
  cities: defineCollection({ loader: files('cities/*/city.yaml', 'city'), schema: explained(citySchema) }),
  documents: defineCollection({
    loader: files('cities/*/*/document.yaml', 'city', 'document'),
    schema: explained(documentSchema),
  }),
  outlines: defineCollection({
    loader: files('cities/*/*/outline.yaml', 'city', 'document'),
    schema: explained(outlineSchema),
  }),
  sections: defineCollection({
    loader: isFront ? loadSectionHeads() : files('cities/*/*/*/*.mdx', 'city', 'document', 'chapter', 'section'),
    schema: explained(sectionSchema),
  }),
  meanings: defineCollection({ loader: files('cities/*/glossary.yaml', 'city'), schema: explained(meaningsSchema) }),
  projectLists: defineCollection({
    loader: files('cities/*/projects/projects.yaml', 'city'),
    schema: explained(projectListSchema),
  }),
  projects: defineCollection({ loader: loadProjects(), schema: explained(projectSchema) }),
  schemes: defineCollection({
    loader: files('cities/*/schemes/*.yaml', 'city', 'scheme'),
    schema: explained(schemeSchema),
  }),
  histories: defineCollection({ loader: files('cities/*/history.yaml', 'city'), schema: explained(historySchema) }),
  relations: defineCollection({
    loader: files('cities/*/relations.yaml', 'city'),
    schema: explained(relationsSchema),
  }),
  worksheets: defineCollection({
    loader: files('worksheets/*.yaml', 'checklist'),
    schema: explained(worksheetSchema),
  }),
  forms: defineCollection({ loader: files('forms/*.yaml', 'form'), schema: explained(formSchema) }),
  cityForms: defineCollection({ loader: files('cities/*/forms.yaml', 'city'), schema: explained(cityFormsSchema) }),
  wizardQuestions: defineCollection({
    loader: files('wizard/questions.yaml'),
    schema: explained(questionsSchema),
  }),
  wizardInferences: defineCollection({
    loader: files('wizard/inferences.yaml'),
    schema: explained(inferencesSchema),
  }),
  wizardDifferences: defineCollection({
    loader: files('wizard/differences.yaml'),
    schema: explained(differencesSchema),
  }),
  cityRules: defineCollection({ loader: files('cities/*/rules.yaml', 'city'), schema: explained(cityRulesSchema) }),
  searchWords: defineCollection({ loader: files('search/*.yaml'), schema: explained(searchWordsSchema) }),
  accessibility: defineCollection({
    loader: files('accessibility/*.json'),
    schema: explained(accessibilityRecordSchema),
  }),
  // The list for all is called `words`; a city's own by the city.
  furigana: defineCollection({
    loader: glob({
      base: contentRootUrl(),
      pattern: ['furigana/words.yaml', 'cities/*/furigana.yaml'],
      generateId: ({ entry }) => (entry.startsWith('furigana/') ? 'words' : (entry.split('/')[1] ?? entry)),
    }),
    schema: explained(furiganaSchema),
  }),
  terms: defineCollection({ loader: files('glossary/*.yaml', 'term'), schema: explained(termSchema) }),
  points: defineCollection({
    loader: files('cities/*/points/*.yaml', 'city', 'concept'),
    schema: explained(pointsSchema),
  }),
  concepts: defineCollection({ loader: files('concepts/*.yaml', 'concept'), schema: explained(conceptSchema) }),
  // A checklist stands with the others or in its city's folder; its file name is its id.
  checklists: defineCollection({
    loader: glob({
      base: contentRootUrl(),
      pattern: ['checklists/*.yaml', 'cities/*/checklists/*.yaml'],
      generateId: ({ entry }) => nameFile(entry, 'checklist'),
    }),
    schema: explained(checklistSchema),
  }),
};
