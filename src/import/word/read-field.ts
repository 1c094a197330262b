import { made, wordsOf, type Slices } from '../model/slices.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { addTexts, linkWords, slicesIn } from './add-words.ts';
import { readFormField } from './form-field.ts';
import type { LineReader as Reader, Run } from './line-reader.ts';
import { isEquation, readEquation } from './read-equation.ts';
import { enterWords, READING, remark, type Field, type WordContext } from './word-context.ts';

/** Reads a part of the code of a field. */
export function readCode({ context }: Reader, element: XmlElement): void {
  const slices = slicesIn(element);
  context.fields.at(-1)?.code.push(...slices);
  context.ledger.setAside(slices, 'フィールドの命令');
}

/** Begins a field, goes from its code to what it shows, or ends it. */
export function turnField(reader: Reader, run: Run, mark: XmlElement): void {
  const { fields } = reader.context;
  const type = mark.attributes['w:fldCharType'] ?? '';
  if (type === 'begin') {
    addTexts(reader, run, enterWords(reader.context, readFormField(mark), '入力欄'));
    fields.push({ code: [], isShown: false });
  }
  const field = fields.at(-1);
  if (type === 'separate' && field)
    Object.assign(field, { isShown: true, line: reader.line, from: countSlices(reader) });
  if (type !== 'end') return;
  fields.pop();
  if (field && isEquation(field.code)) addEquation(reader, run, field.code);
  if (field?.line === reader.line) linkField(reader, field.code, field.from ?? 0);
}

/** A code ends with its paragraph, and contents before the next heading: what comes then is text again. */
export function endFields(context: WordContext, isLost: (field: Field) => boolean): void {
  const kept = context.fields.filter((field) => !isLost(field));
  if (kept.length === context.fields.length) return;
  remark(context, 'フィールドの終わりがファイルにありません。このあたりの文が欠けていないか、見比べてください。');
  context.fields.splice(0, context.fields.length, ...kept);
}

/** Reads a field whose code is an attribute. */
export function readSimpleField(
  reader: Reader,
  field: XmlElement,
  readLine: (reader: Reader, element: XmlElement) => void,
): void {
  const code = [made(field.attributes['w:instr'] ?? '')];
  const from = countSlices(reader);
  reader.context.fields.push({ code, isShown: true });
  readLine(reader, field);
  reader.context.fields.pop();
  linkField(reader, code, from);
}

function countSlices({ line }: Reader): number {
  return line.slices.length;
}

/** A field may be a link: HYPERLINK "https://…". One within the document has no address before its switches. */
function linkField(reader: Reader, code: Slices, from: number): void {
  const [, target] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(wordsOf(code)) ?? [];
  if (target !== undefined) linkWords(reader, from, target);
}

/** Older files of Word keep furigana and letters in circles in a field, with the word itself inside the code. */
function addEquation(reader: Reader, run: Run, code: Slices): void {
  const { base, over } = readEquation(code);
  addTexts(reader, run, base);
  if (base.length === 0)
    return remark(reader.context, `数式のフィールド（${wordsOf(code).trim()}）は取り込んでいません。`);
  const isReading = /^[ぁ-ゖー]+$/.test(over);
  const told = isReading
    ? `${READING}${wordsOf(base)}: ${over}`
    : `「${wordsOf(base)}」に重ねた「${over}」は取り込んでいません。`;
  remark(reader.context, told);
}
