import { readProvision } from '../handbook/article-anchor.ts';
import type { EditionSection } from './match-sections.ts';
import { CELL, type TextUnit } from './text-unit.ts';

/** Names a section so that a sentence can speak of it: 「第2条　手入れ」. */
export function nameSection({ name }: EditionSection): string {
  return `「${name}」`;
}

/** Names a unit of a section: 第2条第1項, 「目的」の2番目の段落, 「目的」の表の「東の橋」の行. */
export function nameUnit(section: EditionSection, at: number): string {
  const unit = section.units[at];
  if (!unit) return nameSection(section);
  const provision = readProvision(unit.anchor);
  if (provision) return provision.name;
  return `${nameSection(section)}の${describeUnit(section, unit)}`;
}

function describeUnit({ units }: EditionSection, unit: TextUnit): string {
  const alike = units.filter(({ kind }) => kind === unit.kind);
  const count = alike.length > 1 ? `${alike.indexOf(unit) + 1}番目の` : '';
  switch (unit.kind) {
    case 'heading':
      return `小見出し「${unit.text}」`;
    case 'row':
      return `表の「${(unit.text.split(CELL)[0] ?? '').trim()}」の行`;
    case 'caption':
      return `題「${unit.text}」`;
    case 'figure':
      return `${count}図`;
    case 'item':
      return `${count}箇条`;
    case 'provision':
      return unit.label === '' ? '規定' : unit.label;
    case 'text':
      return count === '' ? '本文' : `${count}段落`;
  }
}
