import { plainParagraph, type Block, type Paragraph } from '../model/blocks.ts';
import { made, wordsOf } from '../model/slices.ts';
import { mendText } from '../write/mend-text.ts';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import type { Label } from './count-labels.ts';
import { chooseForm } from './choose-form.ts';
import { HINT, isHint } from './form-field.ts';
import { hiddenByField } from './hidden-by-field.ts';
import { emptyLine, type Line } from './line.ts';
import { endFields } from './read-field.ts';
import { readLine } from './read-line.ts';
import { readNote } from './read-note.ts';
import { readParagraphSettings, readRunSettings } from './read-styles.ts';
import { readTable } from './read-table.ts';
import { remark, setAsideBelow, type WordContext } from './word-context.ts';

const INSIDE = ['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent'];
const FORMULAS = ['m:oMath', 'm:oMathPara'];
const NOTHING: XmlElement = { name: 'w:p', attributes: {}, children: [] };

/** Reads paragraphs and tables in order, from the body or from a box. */
export function readBlocks(context: WordContext, element: XmlElement): readonly Block[] {
  const blocks = childrenOf(element).flatMap((child) => [
    ...(child.name === 'w:p' ? [] : endParagraph(context)),
    ...readBlock(context, child),
  ]);
  return [...blocks, ...endParagraph(context)];
}

/** A paragraph whose end was deleted, where none follows that it could go on in. */
function endParagraph(context: WordContext): readonly Block[] {
  const line = context.unended;
  context.unended = undefined;
  return line === undefined ? [] : [describe(context, line, undefined), ...line.floats];
}

function readBlock(context: WordContext, child: XmlElement): readonly Block[] {
  if (child.name === 'w:p') return readParagraph(context, child);
  if (FORMULAS.includes(child.name)) return readParagraph(context, { ...NOTHING, children: [child] });
  if (child.name === 'w:tbl') return [readTable(context, child, readBlocks)];
  if (INSIDE.includes(child.name)) return readBlocks(context, child);
  if (child.name === 'w:sdt') return readControl(context, child);
  if (child.name === 'mc:AlternateContent') return readBlocks(context, chooseForm(context, child));
  if (child.name === 'w:del' || child.name === 'w:moveFrom') setAsideBelow(context, child, '変更履歴で消された文');
  if (child.name === 'w:sectPr') noteVertical(context, child);
  return [];
}

/** A control's own hint is no text of the document. */
function readControl(context: WordContext, control: XmlElement): readonly Block[] {
  if (!isHint(control)) return readBlocks(context, { ...control, children: childrenOf(control, 'w:sdtContent') });
  setAsideBelow(context, control, HINT);
  return [];
}

function noteVertical(context: WordContext, section: XmlElement): void {
  const direction = settingOf(section, 'w:textDirection') ?? '';
  if (direction.startsWith('tb') || direction === 'rl')
    remark(context, '縦書きの文書です。横書きとして取り込みました。');
}

/** A paragraph, then what floats beside it. */
function readParagraph(context: WordContext, element: XmlElement): readonly Block[] {
  context.paragraph += 1;
  const properties = childOf(element, 'w:pPr');
  const style = context.styles.find(settingOf(properties, 'w:pStyle')) ?? context.styles.standard;
  const own = readParagraphSettings(properties);
  const line = context.unended ?? emptyLine();
  context.unended = undefined;
  const heading = (own.heading ?? style.heading) || undefined;
  if (heading !== undefined && hiddenByField(context) !== undefined) endFields(context, () => true);
  readLine({ context, line, style: { ...context.styles.standard, ...style }, readBlocks, readNote }, element);
  endFields(context, ({ isShown }) => !isShown);
  const section = childOf(properties, 'w:sectPr');
  if (section) noteVertical(context, section);
  const mark = childOf(properties, 'w:rPr');
  if (line.slices.length > 0 && (isOn(mark, 'w:del') || isFirstLetter(properties))) {
    context.unended = line;
    return [];
  }
  const isGone = line.slices.length === 0 && isUnseen(mark);
  const label = isGone ? undefined : context.labels.next({ number: own.number, style });
  tellOdd(context, line, label);
  if (line.slices.length === 0) return [...describeLabel(context, line, label), ...line.floats];
  return [{ ...describe(context, line, label), heading, style: style.name }, ...line.floats];
}

function tellOdd(context: WordContext, line: Line, label: Label | undefined): void {
  if (label?.unknown !== undefined)
    remark(context, `番号の形「${label.unknown}」が分からないので、算用数字にしました。`);
  if (line.struck.length > 0)
    remark(
      context,
      `取り消し線のある文「${wordsOf(line.struck)}」を、そのまま取り込みました。消すかどうかを決めてください。`,
    );
}

/** A number with nothing behind it is printed all the same: in a column of numbers, or as 附則. */
function describeLabel(context: WordContext, line: Line, label: Label | undefined): readonly Block[] {
  if (label === undefined || label.isBullet || label.text.trim() === '') return [];
  return [{ ...describe(context, line, undefined), text: [made(mendText(label.text))] }];
}

/** A large first letter stands in a frame of its own; the paragraph goes on beside it. */
function isFirstLetter(properties: XmlElement | undefined): boolean {
  const letter = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return letter !== 'none';
}

/** A paragraph whose mark is deleted or hidden counts in no list. */
function isUnseen(mark: XmlElement | undefined): boolean {
  return isOn(mark, 'w:del') || readRunSettings(mark).isHidden === true;
}

function describe(context: WordContext, line: Line, label: Label | undefined): Paragraph {
  const { slices, sizes, bold, notes } = line;
  const length = slices.reduce((sum, { text }) => sum + text.length, 0);
  return plainParagraph({ part: context.part, paragraph: context.paragraph }, slices, {
    ...(label ? { label: mendText(label.text), isBullet: label.isBullet, depth: label.depth } : {}),
    size: [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
    isBold: bold > 0 && bold >= length,
    notes,
  });
}
