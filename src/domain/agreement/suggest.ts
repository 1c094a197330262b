import { PARTIES, type Party } from '../sheet/checklist.ts';
import { listComments } from '../sheet/comment.ts';
import { listAllAsked } from './pick-wording.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { nameSheet, valueAt, type Sheet } from '../sheet/sheet.ts';
import {
  fits,
  type AgreementBook,
  type AgreementField,
  type Choice,
  type CityFact,
  type FieldSource,
} from './agreement.ts';

/** A list whose sheets may fill a draft: what it is called, what names its sheets, its times. */
export type SourceList = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly id: string; readonly names?: true | undefined }[];
  readonly timings: readonly { readonly id: string; readonly label: string }[];
};

/** What is known beside a draft: filled sheets of one project and their lists, and the wizard's answers. */
export type Known = {
  readonly sheets: readonly Sheet[];
  readonly lists: readonly SourceList[];
  readonly answers: Readonly<Record<string, string>>;
};

/** A value that is known for a cell of the draft, and from where. */
export type Suggestion = { readonly key: string; readonly value: string; readonly from: string };

type Found = { readonly value: string; readonly from: string; readonly party: Party | undefined };

/**
 * Takes the book, what a draft is about, what is known beside it, and whose part is filled in here; gives a value for
 * each cell that is known. What a party wrote on a sheet is its own proposal; all else is proposed by `side`.
 */
export function suggest(book: AgreementBook, choice: Choice, known: Known, side: Party): readonly Suggestion[] {
  const find = (field: AgreementField) => findFirst(field.from, { book, choice, known });
  const heads = book.heads.flatMap((head) =>
    find(head)
      .slice(0, 1)
      .map(({ value, from }) => ({ key: sheetKey.field(head.id), value, from })),
  );
  const fields = listAllAsked(book, choice).flatMap((field) =>
    find(field).map(({ value, from, party = side }) => ({ key: sheetKey.comment(field.id, party), value, from })),
  );
  return [...heads, ...fields];
}

/**
 * Of suggestions those that may be written into a draft: into empty cells, and over what an earlier choice suggested
 * and nobody changed.
 */
export function listWritten(
  sheet: Sheet,
  suggestions: readonly Suggestion[],
  earlier: readonly Suggestion[] = [],
): readonly Suggestion[] {
  return suggestions.filter(({ key, value }) => {
    const now = valueAt(sheet, key);
    const isOurs = earlier.some((one) => one.key === key && one.value === now);
    return now !== value && (now === '' || isOurs);
  });
}

/** Says where the value of a cell came from, as long as it stands there as it was known. */
export function tellOrigin(sheet: Sheet, key: string, suggestions: readonly Suggestion[]): string | undefined {
  const value = valueAt(sheet, key);
  return suggestions.find((one) => one.key === key && one.value === value)?.from;
}

/** Names the projects of filled sheets that could fill a draft, latest first; sheets without a name are left out. */
export function listProjects(sheets: readonly Sheet[], lists: readonly SourceList[]): readonly string[] {
  const named = sheets.flatMap((sheet) => {
    const list = lists.find(({ id }) => id === sheet.list);
    return list && hasName(sheet, list) ? [nameSheet(sheet, list)] : [];
  });
  return [...new Set(named)];
}

/** Takes a project's name; gives its sheets. */
export function pickSheetsOf(name: string, sheets: readonly Sheet[], lists: readonly SourceList[]): readonly Sheet[] {
  return sheets.filter((sheet) => {
    const list = lists.find(({ id }) => id === sheet.list);
    return list !== undefined && hasName(sheet, list) && nameSheet(sheet, list) === name;
  });
}

function hasName(sheet: Sheet, { fields }: SourceList): boolean {
  const keys = [sheetKey.name(), ...fields.filter(({ names }) => names).map(({ id }) => sheetKey.field(id))];
  return keys.some((key) => valueAt(sheet, key).trim() !== '');
}

type Asked = { readonly book: AgreementBook; readonly choice: Choice; readonly known: Known };

/** The first source that knows anything; a sheet may know a proposal of each party. */
function findFirst(sources: readonly FieldSource[], asked: Asked): readonly Found[] {
  for (const source of sources) {
    const found = findIn(source, asked).filter(({ value }) => value !== '');
    if (found.length > 0) return found;
  }
  return [];
}

function findIn(source: FieldSource, { book, choice, known }: Asked): readonly Found[] {
  if ('list' in source) return findOnSheets(source, known);
  if ('city' in source) return findOfCity(source.city, book, choice);
  if ('answers' in source) {
    const isSo = Object.entries(source.answers).every(([question, answers]) =>
      answers.includes(known.answers[question] ?? ''),
    );
    return isSo ? [{ value: source.text, from: tellAnswers(source.answers, book, known), party: undefined }] : [];
  }
  return fits(source, choice) ? [{ value: source.text, from: '当サイトの例文', party: undefined }] : [];
}

/** Names the answers that a value rests on. */
function tellAnswers(
  asked: Readonly<Record<string, unknown>>,
  { questions }: AgreementBook,
  { answers }: Known,
): string {
  const told = questions
    .filter(({ id }) => Object.hasOwn(asked, id))
    .map(({ id, label, answers: names }) => `${label}：${names[answers[id] ?? ''] ?? ''}`);
  return `「形を選ぶ」の答え（${told.join('、')}）`;
}

function findOnSheets(source: Extract<FieldSource, { readonly list: string }>, known: Known): readonly Found[] {
  const list = known.lists.find(({ id }) => id === source.list);
  if (!list) return [];
  for (const sheet of known.sheets.filter((one) => one.list === list.id)) {
    const from = `「${list.title}」のシート`;
    if ('field' in source) {
      const value = valueAt(sheet, sheetKey.field(source.field)).trim();
      if (value !== '') return [{ value, from, party: undefined }];
    } else {
      const found = PARTIES.filter(({ id }) => id === (source.party ?? id)).map(({ id: party }) => ({
        value: findComment(sheet, list, source.item, party),
        from,
        party,
      }));
      if (found.some(({ value }) => value !== '')) return found;
    }
  }
  return [];
}

/** The first comment of a party on an item, in the order of the times. */
function findComment(sheet: Sheet, list: SourceList, item: string, party: Party): string {
  const told = list.timings.flatMap(({ id: timing }) => listComments(sheet, list, { item, timing, party }));
  return told[0]?.trim() ?? '';
}

function findOfCity(what: CityFact, { cities }: AgreementBook, { city }: Choice): readonly Found[] {
  const found = cities.find(({ id }) => id === city);
  const value = (what === 'name' ? found?.name : found?.contacts[0]?.name) ?? '';
  return [{ value, from: '市のデータ', party: undefined }];
}
