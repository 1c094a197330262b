import type { AgreementBook } from '../../../src/domain/agreement/agreement.ts';
import { REAL } from './real-content.ts';

/** The book of agreements as the content folder has it; a passage is known by its section. */
export function readAgreements(): AgreementBook {
  const [agreement] = REAL.agreements;
  if (!agreement) throw new Error('There is no content/agreements/agreement.yaml.');
  return {
    id: agreement.id,
    ...agreement.data,
    kinds: REAL.agreementKinds.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ id, ...data })),
    clauses: REAL.agreementClauses.map(({ id, data }) => ({
      id,
      ...data,
      passages: data.passages.map(({ section, says, forms }) => ({
        city: section.replace(/\/.*/, ''),
        position: section,
        path: section,
        says,
        forms,
      })),
    })),
    forms: REAL.forms.map(({ id, data }) => ({ id, title: data.title })),
    cities: REAL.cities.map(({ id, data }) => ({ id, name: data.name, site: data.site, contacts: [] })),
  };
}
