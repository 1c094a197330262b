import type { AgreementBook } from '../../../src/domain/agreement/agreement.ts';
import type { SourceList } from '../../../src/domain/agreement/suggest.ts';
import { REAL } from './real-content.ts';

/** The book of draft agreements as the content folder has it, for tests of the drafts themselves. */
export function readAgreementBook(): AgreementBook {
  const [book] = REAL.agreements;
  if (!book) throw new Error('content/agreements/agreement.yaml is missing');
  return {
    id: 'agreement',
    ...book.data,
    kinds: REAL.agreementKinds.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => a.order - b.order),
    clauses: REAL.agreementClauses.map(({ id, data: { passages, ...clause } }) => ({
      id,
      ...clause,
      passages: passages.map(({ section, ...passage }) => ({
        ...passage,
        city: section.replace(/\/.*/, ''),
        position: '',
        path: section,
      })),
    })),
    forms: REAL.forms.map(({ id, data }) => ({ id, title: data.title })),
    cities: REAL.cities.map(({ id, data }) => ({ id, name: data.name, site: data.site, contacts: [] })),
    questions: REAL.wizardQuestions.flatMap(({ data }) =>
      data.questions.map(({ id, short, options }) => ({
        id,
        label: short,
        answers: Object.fromEntries(options.map((option) => [option.id, option.label])),
      })),
    ),
  };
}

/** The lists whose sheets may fill a draft. */
export function readSourceLists(): readonly SourceList[] {
  return REAL.checklists.map(({ id, data: { title, fields, timings } }) => ({ id, title, fields, timings }));
}
