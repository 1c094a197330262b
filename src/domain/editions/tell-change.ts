import { withAnchor } from '../handbook/address.ts';
import type { OneSided, UnitChange } from './unit-change.ts';
import { chapterTitle } from './match-chapters.ts';
import { markDifferences, type Cut, type Piece } from './mark-differences.ts';
import type { EditionSection, Match } from './match-sections.ts';
import { nameSection, nameUnit } from './name-unit.ts';
import { foldSpelling } from './same-spelling.ts';
import { CELL, isVoid, type TextUnit } from './text-unit.ts';

/** The kinds of changes, with what is said of each above a table. */
export const CHANGE_KINDS = {
  added: '加えた',
  revised: '改めた',
  removed: '削った',
  moved: '移した',
  renumbered: '番号がずれた',
  spelling: '表記だけ',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** A row of the table of a change; a side that has nothing is missing. */
export type ChangeRow = { readonly after?: readonly Piece[]; readonly before?: readonly Piece[] };

/** One change, named in one sentence. The paths lead to the place in the later and in the earlier edition. */
export type Change = {
  readonly kind: ChangeKind;
  readonly sentence: string;
  readonly afterPath?: string;
  readonly beforePath?: string;
  readonly rows: readonly ChangeRow[];
};

/** A text of which all is changed. */
export const whole = (text: string): readonly Piece[] => [{ text, changed: true }];

/** The lines of a section as a table shows them: its name, then its text. */
export function rowsOf({ name, units }: EditionSection): readonly string[] {
  return [name, ...units.map(({ label, text }) => [label, text].filter(Boolean).join('　'))];
}

/** The address of a section, or of one of its units. */
export function pathOf({ path, id, units }: EditionSection, at?: number): string {
  return withAnchor(path, (at === undefined ? '' : units[at]?.anchor) || id);
}

/** Tells of a section that only one of two editions has. */
export function tellWhole(kind: OneSided, section: EditionSection): Change {
  const [side, path, done] =
    kind === 'added'
      ? (['after', 'afterPath', '加えました'] as const)
      : (['before', 'beforePath', '削りました'] as const);
  return {
    kind,
    sentence: `${nameSection(section)}を${done}。`,
    [path]: pathOf(section),
    rows: rowsOf(section).map((text) => ({ [side]: whole(text) })),
  };
}

/** Tells of a section that was written anew. */
export function tellAnew({ before, after }: Match): Change {
  const [from, to] = [rowsOf(before), rowsOf(after)];
  return {
    kind: 'revised',
    sentence: `${nameSection(after)}の全部を改めました。`,
    ...pathsOf({ before, after }),
    rows: Array.from({ length: Math.max(from.length, to.length) }, (_, at) => ({
      ...(to[at] !== undefined && { after: whole(to[at]) }),
      ...(from[at] !== undefined && { before: whole(from[at]) }),
    })),
  };
}

/** Where a section, or a unit of it, stands in both editions. */
export function pathsOf({ before, after }: Match, at?: UnitChange) {
  return { afterPath: pathOf(after, at?.after), beforePath: pathOf(before, at?.before) };
}

/** Tells of a heading that has other words, or the same ones in another spelling. */
export function tellHeading(match: Match, cut: Cut): readonly Change[] {
  const { before, after } = match;
  if (before.title === after.title) return [];
  const isSame = foldSpelling(before.title) === foldSpelling(after.title);
  const what = `${nameSection(after)}の見出し`;
  return [
    {
      kind: isSame ? 'spelling' : 'revised',
      sentence: isSame ? `${what}の表記だけを改めました。` : `${what}を改めました。`,
      ...pathsOf(match),
      rows: [
        isSame
          ? { after: [{ text: after.title }], before: [{ text: before.title }] }
          : markDifferences(before.title, after.title, cut),
      ],
    },
  ];
}

const SAID = {
  added: (name: string) => `${name}を加えました。`,
  removed: (name: string) => `${name}を削りました。`,
  revised: (name: string) => `${name}を改めました。`,
  spelling: (name: string) => `${name}の表記だけを改めました。`,
  moved: (name: string, old: string) => `${old}を、${name === old ? 'ほかの場所' : name}に移しました。`,
  renumbered: (name: string, old: string) => `${old}の番号がずれ、${name}になりました。`,
} as const;

/** Tells what became of one unit of a section that both editions have. */
export function tellUnit({ before, after }: Match, change: UnitChange, cut: Cut): Change {
  if (change.column !== undefined) return tellColumn({ before, after }, change, cut);
  const { kind, before: from, after: to } = change;
  const old = from === undefined ? '' : nameUnit(before, from);
  const name = to === undefined ? old : nameUnit(after, to);
  const isVoided = kind === 'revised' && isVoid(after.units[to ?? -1] ?? { text: '' });
  return {
    kind: isVoided ? 'removed' : kind,
    sentence: isVoided ? `${name}を削り、番号だけを残しました。` : SAID[kind](name, old),
    ...(to !== undefined && { afterPath: pathOf(after, to) }),
    ...(from !== undefined && { beforePath: pathOf(before, from) }),
    rows:
      kind === 'renumbered' ? [{ after: whole(name), before: whole(old) }] : listRows({ before, after }, change, cut),
  };
}

/** Tells of a column that a table has more or less. */
function tellColumn({ before, after }: Match, change: UnitChange, cut: Cut): Change {
  const { kind, column = 0, before: from = 0, after: to = 0, below = [] } = change;
  const long = kind === 'added' ? after.units[to] : before.units[from];
  const head = (long?.text.split(CELL)[column] ?? '').trim();
  const rows = [to, ...below].map((row) => [before.units[from + row - to], after.units[row]] as const);
  return {
    kind,
    sentence: `${nameSection(after)}の表の「${head}」の列を${kind === 'added' ? '加えました' : '削りました'}。`,
    ...pathsOf({ before, after }, change),
    rows: rows.map(([old, now]) => markDifferences(old?.text ?? '', now?.text ?? '', cut)),
  };
}

function listRows({ before, after }: Match, change: UnitChange, cut: Cut): readonly ChangeRow[] {
  const write = (unit: TextUnit | undefined) => [unit?.label, unit?.text].filter(Boolean).join('　');
  const [old, now] = [before.units[change.before ?? -1], after.units[change.after ?? -1]];
  if (old && now && change.kind === 'spelling')
    return [{ after: [{ text: write(now) }], before: [{ text: write(old) }] }];
  if (old && now) return [markDifferences(old.text, now.text, cut)];
  const [side, { units }] = now ? (['after', after] as const) : (['before', before] as const);
  const held = [now ?? old, ...(change.below ?? []).map((at) => units[at])];
  return held.map((unit) => ({ [side]: whole(write(unit)) }));
}

/** Tells of a section that stands elsewhere. */
export function tellMove(match: Match, isFar: boolean): Change {
  const { before, after } = match;
  return {
    kind: 'moved',
    sentence: isFar
      ? `${nameSection(after)}を、「${before.chapterName}」から「${after.chapterName}」に移しました。`
      : `${nameSection(after)}を、同じ章の中で移しました。`,
    ...pathsOf(match),
    rows: [
      {
        after: [{ text: `${after.chapterName}　${after.name}` }],
        before: [{ text: `${before.chapterName}　${before.name}` }],
      },
    ],
  };
}

/** Tells of a chapter that has another number or another name. */
export function tellChapter({ before, after }: Match, cut: Cut): readonly Change[] {
  const [old, now] = [before.chapterName, after.chapterName];
  if (old === now) return [];
  const isShifted = foldSpelling(chapterTitle(before)) === foldSpelling(chapterTitle(after));
  const kind = foldSpelling(old) === foldSpelling(now) ? 'spelling' : isShifted ? 'renumbered' : 'revised';
  const done = { spelling: 'の表記だけを改めました', renumbered: 'の番号がずれました', revised: 'の名前を改めました' };
  return [
    {
      kind,
      sentence: `章「${now}」${done[kind]}。`,
      afterPath: after.path,
      beforePath: before.path,
      rows: [
        kind === 'spelling' ? { after: [{ text: now }], before: [{ text: old }] } : markDifferences(old, now, cut),
      ],
    },
  ];
}
