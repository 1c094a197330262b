import { formatDay } from '../japanese/format-day.ts';
import { PARTIES, type Party } from '../sheet/checklist.ts';
import { sheetKey } from '../sheet/sheet-keys.ts';
import { markAt, valueAt, type Sheet } from '../sheet/sheet.ts';
import { NOW, type AgreementField, type FieldKind } from './agreement.ts';

/** How far a field is decided, what still needs somebody first. */
export const FIELD_STATES = [
  { id: 'open', label: '空き' },
  { id: 'apart', label: '双方の案が違う' },
  { id: 'talk', label: '話し合う' },
  { id: 'one-sided', label: '片方の案' },
  { id: 'agreed', label: '決まった' },
  { id: 'left', label: '定めない' },
] as const;

export type FieldState = (typeof FIELD_STATES)[number]['id'];

/** A field as a draft shows it: its text, how far it is decided, and each party's proposal as it was written. */
export type ResolvedField = {
  readonly field: AgreementField;
  readonly state: FieldState;
  /** What stands in the clause; a label in brackets where nothing is decided. */
  readonly text: string;
  readonly proposals: Readonly<Record<Party, string>>;
};

/** States that somebody has yet to deal with: they stand out in the draft and are counted. */
export function isOpen(state: FieldState): boolean {
  return state === 'open' || state === 'apart' || state === 'talk';
}

/**
 * Tells whether a draft leads with a field for a party: what is settled before all else, and what the other party said
 * that this one has not answered.
 */
export function isLeading({ field, state, proposals }: ResolvedField, party: Party): boolean {
  if (field.first || state === 'apart' || state === 'talk') return true;
  return state === 'one-sided' && proposals[party] === '';
}

/**
 * Takes a draft and one of its fields; gives what stands in the clause. A text of both, or of one to which the other
 * says できた, is agreed; nobody decides between two texts but the two.
 */
export function resolveField(sheet: Sheet, field: AgreementField): ResolvedField {
  const read = (party: Party) => valueAt(sheet, sheetKey.comment(field.id, party)).trim();
  const proposals = { group: read('group'), city: read('city') };
  const marks = PARTIES.map(({ id }) => markAt(sheet, field.id, NOW.id, id));
  const texts = [...new Set(Object.values(proposals).filter((text) => text !== ''))];
  const state = judge(texts.length, { isBoth: proposals.group === proposals.city, marks });
  return { field, state, text: tell(field, state, texts, proposals), proposals };
}

/** Gives a head, which the two fill in together. */
export function resolveHead(sheet: Sheet, field: AgreementField): ResolvedField {
  const value = valueAt(sheet, sheetKey.field(field.id)).trim();
  const state = value === '' ? 'open' : 'agreed';
  return {
    field,
    state,
    text: tell(field, state, [value], { group: '', city: '' }),
    proposals: { group: '', city: '' },
  };
}

function judge(
  texts: number,
  { isBoth, marks }: { readonly isBoth: boolean; readonly marks: readonly string[] },
): FieldState {
  if (marks.includes('talk')) return 'talk';
  if (texts === 0) return marks.includes('na') ? 'left' : 'open';
  if (texts > 1) return 'apart';
  return isBoth || marks.every((mark) => mark === 'done') ? 'agreed' : 'one-sided';
}

function tell(
  { label, kind }: AgreementField,
  state: FieldState,
  texts: readonly string[],
  proposals: Readonly<Record<Party, string>>,
): string {
  const [only = ''] = texts;
  if (state === 'left') return '（定めない）';
  if (only === '') return `〔${label}〕`;
  if (texts.length === 1) return formatValue(kind, only);
  const told = PARTIES.map(({ id, label: party }) => `${party}の案：${formatValue(kind, proposals[id])}`);
  return `〔${label}　${told.join('／')}〕`;
}

/** Takes a value as it was typed; gives it as an agreement writes it: days in words, yen with commas. */
export function formatValue(kind: FieldKind, value: string): string {
  if (kind === 'date') return formatDay(value);
  const digits = value.normalize('NFKC').replace(/[,，円\s]/g, '');
  return kind === 'amount' && /^\d{1,15}$/.test(digits) ? Number(digits).toLocaleString('ja-JP') : value;
}
