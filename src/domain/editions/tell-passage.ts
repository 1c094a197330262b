import type { UnitChange } from './unit-change.ts';
import { placesOf, type Part, type Passage } from './find-passages.ts';
import { markDifferences, type Cut } from './mark-differences.ts';
import type { EditionSection, Match } from './match-sections.ts';
import { nameSection, nameUnit } from './name-unit.ts';
import { foldSpelling } from './same-spelling.ts';
import { pathOf, pathsOf, rowsOf, whole, type Change, type ChangeRow } from './tell-change.ts';

type Whole = { readonly gone: readonly EditionSection[]; readonly come: readonly EditionSection[] };

/**
 * Takes what went from one section to another, and the sections that only one edition has; gives what to tell instead
 * of each piece that came and each that is gone, and of each section that is nothing but such pieces of one other.
 */
export function tellPassages(
  passages: readonly Passage[],
  { gone, come }: Whole,
  cut: Cut,
): ReadonlyMap<UnitChange | EditionSection, Change | 'told'> {
  const told = new Map<UnitChange | EditionSection, Change | 'told'>();
  for (const passage of passages) {
    const [isGone, isCome] = [gone.includes(passage.gone.section), come.includes(passage.come.section)];
    if (isGone && isCome) continue;
    const [at, other] = isCome ? [passage.gone, passage.come] : [passage.come, passage.gone];
    told.set(at.change, tellPassage(passage, cut));
    told.set(other.change, 'told');
  }
  for (const section of gone) tellJoined('gone', section, passages, told);
  for (const section of come) tellJoined('come', section, passages, told);
  return told;
}

type Told = Map<UnitChange | EditionSection, Change | 'told'>;

/** A section all of whose text went into one other was joined to it; one whose text came out of one, parted from it. */
function tellJoined(side: keyof Passage, section: EditionSection, passages: readonly Passage[], told: Told): void {
  const far = side === 'gone' ? 'come' : 'gone';
  const own = passages.filter((passage) => passage[side].section === section);
  const other = own[0]?.[far].section;
  if (!other || !isAll(section, own, side) || own.some((passage) => passage[far].section !== other)) return;
  if (!own.every((passage) => told.has(passage[far].change))) return;
  for (const passage of own) told.set(passage[far].change, 'told');
  const [name, place] = [nameSection(section), nameSection(other)];
  const [sentence, match] =
    side === 'gone'
      ? [`${name}を、${place}に合わせました。`, { before: section, after: other }]
      : [`${name}を、${place}から分けました。`, { before: other, after: section }];
  told.set(section, { kind: 'moved', sentence, ...pathsOf(match), rows: listRows(own) });
}

/** What differs in a word besides is told as any passage is. */
function isAll(section: EditionSection, own: readonly Passage[], side: keyof Passage): boolean {
  const count = own.reduce((sum, passage) => sum + placesOf(passage[side]).length, 0);
  const isSame = ({ gone, come }: Passage) => foldSpelling(textOf(gone)) === foldSpelling(textOf(come));
  return count === section.units.length && own.every(isSame);
}

function listRows(own: readonly Passage[]): readonly ChangeRow[] {
  return own.map(({ gone, come }) => ({ after: [{ text: textOf(come) }], before: [{ text: textOf(gone) }] }));
}

function tellPassage({ gone, come }: Passage, cut: Cut): Change {
  const [[from = 0], [to = 0]] = [placesOf(gone), placesOf(come)];
  return {
    kind: 'moved',
    sentence: `${nameUnit(gone.section, from)}を、${nameUnit(come.section, to)}に移しました。`,
    afterPath: pathOf(come.section, to),
    beforePath: pathOf(gone.section, from),
    rows: [markDifferences(textOf(gone), textOf(come), cut)],
  };
}

function textOf(part: Part): string {
  return placesOf(part)
    .map((at) => part.section.units[at]?.text ?? '')
    .join('　');
}

/** Tells of a section that was deleted and left its number, so that those behind it keep theirs. */
export function tellVoided({ before, after }: Match): Change {
  const [from, to] = [rowsOf(before), rowsOf(after)];
  return {
    kind: 'removed',
    sentence: `${nameSection(before)}を削り、番号だけを残しました。`,
    ...pathsOf({ before, after }),
    rows: from.map((text, at) => ({
      ...(to[at] !== undefined && { after: whole(to[at]) }),
      before: whole(text),
    })),
  };
}
