import type { Note } from '../model/blocks.ts';
import { joinSlices } from '../model/slices.ts';
import { findAll, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import { formatNumber } from './format-number.ts';
import type { ReadBlocks } from './line-reader.ts';
import { listLines } from './list-lines.ts';
import type { WordContext } from './word-context.ts';

/**
 * Reads the note that a mark in the text leads to, with the number that is printed at both; one with a mark of its own
 * is not counted. Tables, boxes and pictures in it become lines.
 */
export function readNote(context: WordContext, mark: XmlElement, readBlocks: ReadBlocks): Note | undefined {
  const isFoot = mark.name === 'w:footnoteReference';
  const notes = isFoot ? context.notes.footnote : context.notes.endnote;
  const element = notes.elements.get(mark.attributes['w:id'] ?? '');
  if (element === undefined || context.isNote) return undefined;
  const isOwn = ['1', 'true', 'on'].includes(mark.attributes['w:customMarkFollows'] ?? '');
  if (!isOwn) notes.met += 1;
  const setting = findSetting(context, isFoot ? 'w:footnotePr' : 'w:endnotePr');
  const value = notes.met + Number(settingOf(setting, 'w:numStart') ?? 1) - 1;
  const label = isOwn ? '' : (formatNumber(settingOf(setting, 'w:numFmt') ?? notes.format, value) ?? String(value));
  const inside = { ...context, relations: notes.relations, fields: [], isNote: true, unended: undefined };
  const text = joinSlices(readBlocks(inside, element).flatMap(listLines), '\n');
  context.ledger.take(text);
  return { label, text };
}

function findSetting({ office }: WordContext, name: string): XmlElement | undefined {
  const root = office.parts.get(office.main);
  return root && findAll(root, name)[0];
}
