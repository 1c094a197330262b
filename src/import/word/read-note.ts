import type { Note } from '../model/blocks.ts';
import { joinSlices, type Slices } from '../model/slices.ts';
import { childOf, findAll, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import { formatNumber } from './format-number.ts';
import { emptyLine } from './line.ts';
import { readLine } from './read-line.ts';
import type { WordContext } from './word-context.ts';

/** Reads the note that a mark in the text leads to, with the number that is printed at both. */
export function readNote(context: WordContext, mark: XmlElement): Note | undefined {
  const isFoot = mark.name === 'w:footnoteReference';
  const notes = isFoot ? context.notes.footnote : context.notes.endnote;
  const element = notes.elements.get(mark.attributes['w:id'] ?? '');
  if (element === undefined) return undefined;
  notes.met += 1;
  const format = settingOf(findSetting(context, isFoot ? 'w:footnotePr' : 'w:endnotePr'), 'w:numFmt') ?? notes.format;
  const label = formatNumber(format, notes.met) ?? String(notes.met);
  return {
    label,
    text: joinSlices(
      findAll(element, 'w:p').map((paragraph) => readWords(context, paragraph)),
      '\n',
    ),
  };
}

function readWords(context: WordContext, paragraph: XmlElement): Slices {
  const style = context.styles.find(settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')) ?? context.styles.standard;
  const line = emptyLine();
  readLine({ context, line, style, readBlocks: () => [], readNote: () => undefined }, paragraph);
  context.ledger.take(line.slices);
  return line.slices;
}

function findSetting({ office }: WordContext, name: string): XmlElement | undefined {
  const root = office.parts.get(office.main);
  return root && findAll(root, name)[0];
}
