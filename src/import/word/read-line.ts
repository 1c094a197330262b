import { toWebAddress } from '../model/web-address.ts';
import { made, wordsOf, type Slice, type Slices } from '../model/slices.ts';
import { childOf, childrenOf, isOn, settingOf, textsOf, type XmlElement, type XmlText } from '../xml/parse-xml.ts';
import { readDrawing } from './read-drawing.ts';
import { hiddenByField } from './hidden-by-field.ts';
import type { LineReader as Reader, Run } from './line-reader.ts';
import { isEquation, readEquation } from './read-equation.ts';
import { readRunSettings } from './read-styles.ts';
import { readSymbol, UNWRITTEN, writeSymbols } from './read-symbol.ts';
import { BREAK, enterWords, READING, remark, setAsideBelow } from './word-context.ts';

const INSIDE = ['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:sdtContent', 'w:rubyBase'];
const GONE: Readonly<Record<string, string>> = {
  'w:del': '変更履歴で消された文',
  'w:moveFrom': '変更履歴で移されたもとの文',
  'w:rt': 'ふりがな',
};

/** Reads what stands in a paragraph into a line, and sets aside what must not be taken over. */
export function readLine(reader: Reader, element: XmlElement): void {
  for (const child of childrenOf(element)) readInside(reader, child);
}

function readInside(reader: Reader, child: XmlElement): void {
  const { context } = reader;
  const gone = GONE[child.name];
  if (gone !== undefined) return setAsideBelow(context, child, gone);
  if (child.name === 'w:ins') remark(context, '変更履歴で加えられた文を、決まった文として取り込みました。');
  if (child.name === 'w:hyperlink') return readLink(reader, child);
  if (INSIDE.includes(child.name)) return readLine(reader, child);
  if (child.name === 'w:sdt') return readControl(reader, child);
  if (child.name === 'w:fldSimple') return readSimpleField(reader, child);
  if (child.name === 'w:r') return readRun(reader, child);
  if (child.name === 'm:oMath' || child.name === 'm:oMathPara') readFormula(reader, child);
}

/** Words that lead to the web keep the address; of any other link it is told where it led. */
function readLink(reader: Reader, link: XmlElement): void {
  const { context, line } = reader;
  const { isOutside = false, target = '' } = context.relations.get(link.attributes['r:id'] ?? '') ?? {};
  const [href, from] = [isOutside ? toWebAddress(target) : undefined, line.slices.length];
  readLine(reader, link);
  if (href !== undefined) line.slices.push(...line.slices.splice(from).map((slice) => ({ ...slice, href })));
  else if (isOutside) remark(context, `リンク「${wordsOf(slicesIn(link))}」の先（${target}）は取り込んでいません。`);
}

/** A control's own hint is no text of the document. */
function readControl(reader: Reader, control: XmlElement): void {
  const content = childOf(control, 'w:sdtContent');
  if (content === undefined) return;
  if (isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr'))
    return setAsideBelow(reader.context, content, '入力欄の案内文');
  readLine(reader, content);
}

function readSimpleField(reader: Reader, field: XmlElement): void {
  reader.context.fields.push({ code: [made(field.attributes['w:instr'] ?? '')], isShown: true });
  readLine(reader, field);
  reader.context.fields.pop();
}

function readFormula({ context, line }: Reader, formula: XmlElement): void {
  const words = textsOf(formula).map(toSlice);
  const origin = { part: context.part, paragraph: context.paragraph };
  line.floats.push({ kind: 'figure', origin, what: '数式', alternative: [], words: [words] });
}

function readRun(reader: Reader, element: XmlElement): void {
  const { context, style } = reader;
  const properties = childOf(element, 'w:rPr');
  const named = context.styles.find(settingOf(properties, 'w:rStyle'));
  const { isHidden = false, size = 21, isBold = false } = { ...style, ...named, ...readRunSettings(properties) };
  const { emphasis = false } = { ...named, ...readRunSettings(properties) };
  const font = childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
  const run = { isHidden, emphasised: emphasis, size, isBold, font };
  for (const child of childrenOf(element)) {
    const read = RUN_PARTS[child.name];
    if (read) read(reader, run, child);
    else reader.line.floats.push(...readDrawing(context, child, reader.readBlocks));
  }
}

type ReadPart = (reader: Reader, run: Run, child: XmlElement) => void;

const readDeleted: ReadPart = ({ context }, _, child) =>
  context.ledger.setAside(slicesIn(child), '変更履歴で消された文');
const readTab: ReadPart = (reader, run) => addShown(reader, run, '　');
const readBreak: ReadPart = (reader, run, child) => {
  // What goes on upon the next page is no longer the same line.
  if (!isNewPage(child) || reader.line.slices.length > 0) addShown(reader, run, BREAK.text);
};

/** What may stand in a run; everything else is drawn. */
const RUN_PARTS: Readonly<Record<string, ReadPart>> = {
  'w:t': (reader, run, child) =>
    addTexts(
      reader,
      run,
      slicesIn(child).map((one) => inFont(run, one)),
    ),
  'w:delText': readDeleted,
  'w:delInstrText': readDeleted,
  'w:instrText': (reader, _, child) => readCode(reader, slicesIn(child)),
  'w:fldChar': (reader, run, child) => turnField(reader, run, child.attributes['w:fldCharType'] ?? ''),
  'w:tab': readTab,
  'w:ptab': readTab,
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:noBreakHyphen': (reader, run) => addShown(reader, run, '-'),
  'w:sym': (reader, run, child) => addSymbol(reader, run, child),
  'w:ruby': (reader, _, child) => readRuby(reader, child),
  'w:footnoteReference': (reader, _, child) => addNote(reader, child),
  'w:endnoteReference': (reader, _, child) => addNote(reader, child),
};

function slicesIn(element: XmlElement): Slices {
  return textsOf(element).map(toSlice);
}

function inFont({ font }: Run, slice: Slice): Slice {
  return { ...slice, text: writeSymbols(font, slice.text) };
}

function isNewPage({ attributes }: XmlElement): boolean {
  return ['page', 'column'].includes(attributes['w:type'] ?? '');
}

function addTexts(reader: Reader, run: Run, slices: Slices): void {
  const { context, line } = reader;
  const reason = run.isHidden ? '隠し文字（非表示）' : hiddenByField(context);
  if (reason !== undefined) return context.ledger.setAside(slices, reason);
  line.slices.push(...slices.map((slice) => (run.emphasised ? { ...slice, emphasised: true } : slice)));
  const length = slices.reduce((sum, { text }) => sum + text.length, 0);
  line.sizes.set(run.size, (line.sizes.get(run.size) ?? 0) + length);
  if (run.isBold) line.bold += length;
}

function addShown({ context, line }: Reader, run: Run, text: string): void {
  if (!run.isHidden && hiddenByField(context) === undefined) line.slices.push(made(text));
}

function addSymbol(reader: Reader, run: Run, { attributes }: XmlElement): void {
  const [font, code] = [attributes['w:font'] ?? '', attributes['w:char'] ?? ''];
  const sign = readSymbol(font, code);
  if (sign === undefined) remark(reader.context, `フォント${font}の記号（${code}）が分からないので、〓にしました。`);
  addTexts(reader, run, enterWords(reader.context, sign ?? UNWRITTEN, '記号'));
}

function readRuby(reader: Reader, ruby: XmlElement): void {
  const [base, over] = [childOf(ruby, 'w:rubyBase'), childOf(ruby, 'w:rt')];
  if (base) readLine(reader, base);
  if (base && over) {
    remark(reader.context, `${READING}${wordsOf(slicesIn(base))}: ${wordsOf(slicesIn(over))}`);
    setAsideBelow(reader.context, over, 'ふりがな（furigana.yamlに書けます）');
  }
}

function addNote({ context, line, readNote }: Reader, mark: XmlElement): void {
  const note = readNote(context, mark);
  if (note === undefined) return;
  line.notes.push(note);
  line.slices.push(made(`（注${note.label}）`));
}

function readCode({ context }: Reader, slices: Slices): void {
  context.fields.at(-1)?.code.push(...slices);
  context.ledger.setAside(slices, 'フィールドの命令');
}

function turnField(reader: Reader, run: Run, type: string): void {
  const { fields } = reader.context;
  if (type === 'begin') fields.push({ code: [], isShown: false });
  const field = fields.at(-1);
  if (type === 'separate' && field) field.isShown = true;
  if (type !== 'end') return;
  fields.pop();
  if (field && isEquation(field.code)) addEquation(reader, run, field.code);
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

function toSlice({ text, node }: XmlText): Slice {
  return { text, node, at: 0 };
}
