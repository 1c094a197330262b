import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readBuiltSlice } from './loaders/built-slice.ts';
import { contentRoot, contentRootUrl } from './loaders/content-root.ts';
import { hasOfficial } from './loaders/has-official.ts';
import { listEdited } from './loaders/list-edited.ts';
import { loadEditions } from './loaders/load-editions.ts';
import { loadProjects } from './loaders/load-projects.ts';
import { nameEntry } from './loaders/name-entry.ts';
import { loadSectionHeads } from './loaders/load-section-heads.ts';
import { accessibilityRecordSchema } from './schemas/accessibility.ts';
import { CONTENT_KINDS as kinds, type ContentKind } from './schemas/content-kinds.ts';
import { explained } from './schemas/explained.ts';
import { projectSchema } from './schemas/projects.ts';

/** The files of one kind as a collection; another loader may stand in for them. */
function collect<S extends ContentKind['schema']>(kind: ContentKind<S>, loader: Loader = loadFiles(kind)) {
  return defineCollection({ loader, schema: explained(kind.schema) });
}

function loadFiles({ patterns, levels }: ContentKind): Loader {
  const generateId = ({ entry }: { readonly entry: string }) => nameEntry(entry, patterns, levels);
  return glob({ base: contentRootUrl(), pattern: [...patterns], generateId });
}

const { isFront } = readBuiltSlice(process.env);
const hasWords = hasOfficial(contentRoot());
const hasOthers = listEdited(contentRoot()).length > 0;
const loadOthers = () => (isFront ? loadSectionHeads('editions') : loadEditions('*/*.mdx'));
/** A pattern that no file fits would warn at each build. */
const NONE: Loader = { name: 'none', load: ({ store }) => Promise.resolve(store.clear()) };

export const collections = {
  cities: collect(kinds.cities),
  documents: collect(kinds.documents),
  outlines: collect(kinds.outlines),
  sections: collect(kinds.sections, isFront ? loadSectionHeads() : undefined),
  editions: collect(kinds.documents, hasOthers ? loadEditions('document.yaml') : NONE),
  editionSections: collect(kinds.sections, hasOthers ? loadOthers() : NONE),
  officials: collect(kinds.officials, hasWords ? undefined : NONE),
  officialSections: collect(
    kinds.officialSections,
    isFront ? loadSectionHeads('official') : hasWords ? undefined : NONE,
  ),
  meanings: collect(kinds.meanings),
  projectLists: collect(kinds.projectLists),
  projects: defineCollection({ loader: loadProjects(), schema: explained(projectSchema) }),
  schemes: collect(kinds.schemes),
  histories: collect(kinds.histories),
  relations: collect(kinds.relations),
  worksheets: collect(kinds.worksheets),
  forms: collect(kinds.forms),
  cityForms: collect(kinds.cityForms),
  agreements: collect(kinds.agreements),
  agreementKinds: collect(kinds.agreementKinds),
  agreementClauses: collect(kinds.agreementClauses),
  wizardQuestions: collect(kinds.wizardQuestions),
  wizardGates: collect(kinds.wizardGates),
  wizardAdvice: collect(kinds.wizardAdvice),
  wizardInferences: collect(kinds.wizardInferences),
  wizardDifferences: collect(kinds.wizardDifferences),
  cityRules: collect(kinds.cityRules),
  site: collect(kinds.site),
  searchWords: collect(kinds.searchWords),
  otherNames: collect(kinds.otherNames),
  questionWords: collect(kinds.questionWords),
  furigana: collect(kinds.furigana),
  retellings: collect(kinds.retellings),
  easyWords: collect(kinds.easyWords),
  terms: collect(kinds.terms),
  points: collect(kinds.points),
  concepts: collect(kinds.concepts),
  checklists: collect(kinds.checklists),
  // A machine writes it about this very code, so it is no content: another content folder need not bring it.
  accessibility: defineCollection({
    loader: glob({ base: './src/records', pattern: 'accessibility.json' }),
    schema: explained(accessibilityRecordSchema),
  }),
};
