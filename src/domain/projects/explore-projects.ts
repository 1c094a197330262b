import { trimNameTail } from '../handbook/trim-name-tail.ts';
import { foldReading } from '../japanese/fold-text.ts';
import type { Project } from './project.ts';

/** A label under which partners of one kind are found: 大学, 実行委員会 …, by the words their names hold. */
export type PartnerKind = { readonly label: string; readonly words: readonly string[] };

/** What is asked of a list. An empty text asks nothing. */
export type ProjectQuery = {
  readonly text: string;
  readonly unit: string;
  readonly form: string;
  readonly partner: string;
  readonly sort: ProjectSort;
};

export type ProjectSort = 'number' | 'department' | 'title' | 'partner' | 'form';

/** A project with what it is found by: its departments one by one, and its texts folded. */
export type IndexedProject = Project & {
  readonly units: readonly string[];
  readonly folded: string;
  readonly foldedPartners: readonly string[];
};

export const EMPTY_QUERY: ProjectQuery = { text: '', unit: '', form: '', partner: '', sort: 'number' };
const SORTS: readonly ProjectSort[] = ['number', 'department', 'title', 'partner', 'form'];

/** Takes projects and the labels that name several departments at once, each split; gives them ready to be asked. */
export function indexProjects(
  projects: readonly Project[],
  joints: readonly (readonly string[])[],
): readonly IndexedProject[] {
  const split = new Map(joints.map((units) => [units.join('・'), units]));
  return projects.map((project) => ({
    ...project,
    units: split.get(project.department) ?? [project.department],
    folded: foldReading([project.title, project.department, project.form, ...project.partners].join('\n')),
    foldedPartners: project.partners.map(foldReading),
  }));
}

/**
 * Takes indexed projects, a query and the kinds of partners; gives those that answer, sorted. Every word of the text
 * must be found, whatever its width or kana.
 */
export function exploreProjects(
  projects: readonly IndexedProject[],
  query: ProjectQuery,
  kinds: readonly PartnerKind[],
): readonly IndexedProject[] {
  const words = foldReading(query.text).split(' ').map(trimNameTail).filter(Boolean);
  const partner = (kinds.find(({ label }) => label === query.partner)?.words ?? [query.partner]).map(foldReading);
  const found = projects.filter(
    ({ units, department, form, folded, foldedPartners }) =>
      (query.unit === '' || department === query.unit || units.includes(query.unit)) &&
      (query.form === '' || form === query.form) &&
      (query.partner === '' || foldedPartners.some((name) => partner.some((word) => name.includes(word)))) &&
      words.every((word) => folded.includes(word)),
  );
  return sortProjects(found, query.sort);
}

/** Takes the query of an address; gives what it asks. Unknown names and sorts ask nothing. */
export function parseProjectQuery(address: URLSearchParams): ProjectQuery {
  const read = (name: string) => (address.get(name) ?? '').slice(0, 200);
  const name = (of: string) => trimNameTail(read(of));
  const sort = SORTS.find((one) => one === name('sort')) ?? 'number';
  return { text: read('q'), unit: name('department'), form: name('form'), partner: name('partner'), sort };
}

/** Takes what is asked; gives the query of its address, without what asks nothing. */
export function writeProjectQuery({ text, unit, form, partner, sort }: ProjectQuery): string {
  const pairs = [
    ['q', text],
    ['department', unit],
    ['form', form],
    ['partner', partner],
    ['sort', sort === 'number' ? '' : sort],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== '') as [string, string][]).toString();
}

/** Takes what is asked; tells whether it narrows the list at all. */
export function isNarrowing({ text, unit, form, partner }: ProjectQuery): boolean {
  return [text.trim(), unit, form, partner].some((value) => value !== '');
}

function sortProjects(projects: readonly IndexedProject[], sort: ProjectSort): readonly IndexedProject[] {
  if (sort === 'number') return projects;
  const keyOf = (project: IndexedProject) => (sort === 'partner' ? (project.partners[0] ?? '') : project[sort]);
  const order = new Intl.Collator('ja');
  return projects.toSorted((a, b) => order.compare(keyOf(a), keyOf(b)) || a.number - b.number);
}
