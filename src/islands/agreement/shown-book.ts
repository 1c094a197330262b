import type { AgreementBook, Choice } from '../../domain/agreement/agreement.ts';
import { listProjects, pickSheetsOf, type Known, type SourceList } from '../../domain/agreement/suggest.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { findLastWriting, type Sheet } from '../../domain/sheet/sheet.ts';

/** What comes with the page: the book, and the lists whose sheets may fill a draft. */
export type Shown = {
  readonly book: AgreementBook;
  readonly sources: readonly SourceList[];
  /** What items of sheets are called, by list and item. */
  readonly itemNames: Readonly<Record<string, string>>;
  /** The path the site lies under. */
  readonly base: string;
};

/** The wizard's answers stand in the address that its result leads by. */
export function readAnswers(): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** Reads what a draft is to be about out of the address, as far as the book knows it. */
export function readWished({ forms, cities }: AgreementBook): Omit<Choice, 'kind'> {
  const { form = '', city = '' } = readAnswers();
  const isOf = (known: readonly { readonly id: string }[], id: string) => known.some((one) => one.id === id);
  return { form: isOf(forms, form) ? form : '', city: isOf(cities, city) ? city : '' };
}

/** The filled sheets of this browser that may fill a draft, latest first. */
export function listFilled(store: SheetStore, sources: readonly SourceList[]): readonly Sheet[] {
  return store
    .list()
    .filter(({ sheet, place }) => place === 'shelf' && sources.some(({ id }) => id === sheet.list))
    .map(({ sheet }) => sheet)
    .sort((a, b) => (findLastWriting(a) < findLastWriting(b) ? 1 : -1));
}

/** The projects whose sheets lie in this browser. */
export function listOwnProjects(store: SheetStore, sources: readonly SourceList[]): readonly string[] {
  return listProjects(listFilled(store, sources), sources);
}

/** What is known beside a draft of a project. */
export function gatherKnown(
  store: SheetStore,
  sources: readonly SourceList[],
  project: string,
  answers: Known['answers'],
): Known {
  const sheets = pickSheetsOf(project, listFilled(store, sources), sources);
  return { sheets, lists: sources, answers };
}
