import { fingerprint } from '../files/fingerprint.ts';
import { PARTIES, type Checklist } from '../sheet/checklist.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { valueAt, type Sheet } from '../sheet/sheet.ts';
import { NOW, type AgreementBook, type Choice, type Clause } from './agreement.ts';

/** The heads of a draft that say what it is about. */
export const CHOICES = [
  { id: 'form', label: '協働の形' },
  { id: 'kind', label: '書面の種類' },
  { id: 'city', label: '市' },
] as const;

/** What stands in the head of a clause that is left out. */
export const LEFT_OUT = '置かない';

/** Names the head that keeps what the wizard was told; nothing else remembers it when the draft is opened again. */
export function answerKey(question: string): string {
  return sheetKey.field(`answer-${question}`);
}

/** Reads what the wizard was told of this project, as far as the book knows it. */
export function readTold(sheet: Sheet, { questions }: AgreementBook): Readonly<Record<string, string>> {
  const told = questions.map(({ id, answers }): [string, string] => {
    const answer = valueAt(sheet, answerKey(id));
    return [id, Object.hasOwn(answers, answer) ? answer : ''];
  });
  return Object.fromEntries(told.filter(([, answer]) => answer !== ''));
}

/** Names the head that says whether a clause is left out. */
export function withoutKey(clause: string): string {
  return sheetKey.field(`without-${clause}`);
}

/**
 * Makes of all clauses the checklist of which a draft is a sheet: it is stored, exchanged, merged and compared as one.
 * Each field is an item, on which each party comments its proposal; heads and clauses left out are heads.
 */
export function toChecklist({ id, title, heads, clauses, kinds, forms, cities, questions }: AgreementBook): Checklist {
  const labels = { form: forms, kind: kinds.map((one) => ({ id: one.id, title: one.short })), city: cities };
  const groups = clauses.filter(({ fields }) => fields.length > 0).map(toGroup);
  return {
    id,
    title,
    called: '下書き',
    isOfWords: true,
    parties: PARTIES.map((party) => party.id),
    fields: [
      ...heads.map((head) => ({
        id: head.id,
        label: head.label,
        ours: true,
        ...(head.names && { names: head.names }),
      })),
      ...CHOICES.map((choice) => ({
        ...choice,
        ours: true,
        values: Object.fromEntries(labels[choice.id].map((one) => [one.id, 'title' in one ? one.title : one.name])),
      })),
      ...questions.map((question) => ({
        id: `answer-${question.id}`,
        label: `「形を選ぶ」の答え（${question.label}）`,
        ours: true,
        values: question.answers,
      })),
      ...clauses
        .filter(({ always }) => always === undefined)
        .map((clause) => ({ id: `without-${clause.id}`, label: `「${clause.title}」の条`, ours: true })),
    ],
    timings: [NOW],
    groups,
    edition: fingerprint(JSON.stringify(groups)).toString(36),
  };
}

/** Reads what a draft is about; what the book does not know is nothing. */
export function readChoice(sheet: Sheet, { kinds, forms, cities }: AgreementBook): Choice {
  const read = (choice: keyof Choice, known: readonly { readonly id: string }[]) => {
    const value = valueAt(sheet, sheetKey.field(choice));
    return known.some(({ id }) => id === value) ? value : '';
  };
  return { kind: read('kind', kinds), form: read('form', forms), city: read('city', cities) };
}

/** Tells whether a clause stands in a draft. */
export function isKept(sheet: Sheet, { id, always }: Pick<Clause, 'id' | 'always'>): boolean {
  return always !== undefined || valueAt(sheet, withoutKey(id)) === '';
}

function toGroup({ id, title, fields }: Clause): Checklist['groups'][number] {
  const items = fields.map((field) => ({
    id: field.id,
    label: field.label,
    text: field.ask,
    ...(field.hint && { hint: field.hint }),
  }));
  return { id, label: '', title, points: [], items };
}
