import { made, wordsOf, type Slice } from '../model/slices.ts';
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import { addShown, addTexts, linkWords, slicesIn } from './add-words.ts';
import { chooseForm } from './choose-form.ts';
import { HINT, isHint } from './form-field.ts';
import type { LineReader as Reader, Run } from './line-reader.ts';
import { raiseSigns } from '../model/raise-signs.ts';
import { readDrawing } from './read-drawing.ts';
import { readCode, readSimpleField, turnField } from './read-field.ts';
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
  if (child.name === 'w:moveTo') remark(context, '変更履歴で移された文を、移した先の文として取り込みました。');
  if (child.name === 'mc:AlternateContent') return readLine(reader, chooseForm(context, child));
  if (child.name === 'w:hyperlink') return readLink(reader, child);
  if (INSIDE.includes(child.name)) return readLine(reader, child);
  if (child.name === 'w:sdt') return readControl(reader, child);
  if (child.name === 'w:fldSimple') return readSimpleField(reader, child, readLine);
  if (child.name === 'w:r') return readRun(reader, child);
  if (child.name === 'm:oMath' || child.name === 'm:oMathPara') readFormula(reader, child);
}

/** A link within the document is one of the paper. */
function readLink(reader: Reader, link: XmlElement): void {
  const { isOutside = false, target = '' } = reader.context.relations.get(link.attributes['r:id'] ?? '') ?? {};
  const from = reader.line.slices.length;
  readLine(reader, link);
  if (isOutside) linkWords(reader, from, target);
}

/** A control's own hint is no text of the document. */
function readControl(reader: Reader, control: XmlElement): void {
  const content = childOf(control, 'w:sdtContent');
  if (content === undefined) return;
  if (isHint(control)) return setAsideBelow(reader.context, content, HINT);
  readLine(reader, content);
}

function readFormula({ context, line }: Reader, formula: XmlElement): void {
  const words = slicesIn(formula);
  const origin = { part: context.part, paragraph: context.paragraph };
  line.floats.push({ kind: 'figure', origin, what: '数式', alternative: [], words: [words] });
}

function readRun(reader: Reader, element: XmlElement): void {
  const { context, style } = reader;
  const properties = childOf(element, 'w:rPr');
  const named = context.styles.find(settingOf(properties, 'w:rStyle'));
  const { isHidden = false, size = 21, isBold = false } = { ...style, ...named, ...readRunSettings(properties) };
  const { emphasis = false, isStruck = false, raised } = { ...named, ...readRunSettings(properties) };
  const font = childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
  const run = { isHidden, emphasised: emphasis, size, isBold, isStruck, raised, font };
  for (const child of childrenOf(element)) readPart(reader, run, child);
}

function readPart(reader: Reader, run: Run, child: XmlElement): void {
  const read = RUN_PARTS[child.name];
  if (read) read(reader, run, child);
  else reader.line.floats.push(...readDrawing(reader.context, child, reader.readBlocks));
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
  'w:instrText': (reader, _, child) => readCode(reader, child),
  'w:fldChar': turnField,
  'mc:AlternateContent': (reader, run, child) => {
    for (const part of childrenOf(chooseForm(reader.context, child))) readPart(reader, run, part);
  },
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

function inFont({ font, raised }: Run, slice: Slice): Slice {
  return { ...slice, text: raiseSigns(writeSymbols(font, slice.text), raised) };
}

function isNewPage({ attributes }: XmlElement): boolean {
  return ['page', 'column'].includes(attributes['w:type'] ?? '');
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
  if (base && over && wordsOf(slicesIn(over)).trim() !== '') {
    remark(reader.context, `${READING}${wordsOf(slicesIn(base))}: ${wordsOf(slicesIn(over))}`);
    setAsideBelow(reader.context, over, 'ふりがな（furigana.yamlに書けます）');
  }
}

/** A mark of its own stands behind the reference as text. */
function addNote({ context, line, readBlocks, readNote }: Reader, mark: XmlElement): void {
  const note = readNote(context, mark, readBlocks);
  if (note === undefined) return;
  line.notes.push(note);
  if (note.label !== '') line.slices.push(made(`（注${note.label}）`));
}
